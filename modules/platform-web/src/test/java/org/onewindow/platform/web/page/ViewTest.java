package org.onewindow.platform.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.platform.web.menu.MenuCount;
import org.onewindow.platform.web.menu.MenuEntry.Group;
import org.onewindow.platform.web.menu.MenuItem;

class ViewTest {

  @Test
  @DisplayName("PLT-083 moments are shown in the zone of the bureau, to citizens in plain words")
  void moments() {
    View view = Views.forPublic();

    assertThat(view.minute(Views.MOMENT)).isEqualTo("2026-03-05 10:42");
    assertThat(view.time(Views.MOMENT)).isEqualTo("10:42:07");
    assertThat(view.dayAndMinute(Views.MOMENT)).isEqualTo("3 月 5 日 10:42");
    assertThat(view.day(LocalDate.of(2027, 1, 4))).isEqualTo("2027 年 1 月 4 日");
    assertThat(view.today()).isEqualTo("2026-03-05");
  }

  @Test
  @DisplayName("PLT-083 a switch of language, size or page keeps the rest of the address")
  void here() {
    View view = Views.forPublic();

    assertThat(view.here("size", "elder")).isEqualTo("/guides?q=%E5%8D%AB&after=x&size=elder");
    assertThat(view.here("after", "a b")).isEqualTo("/guides?q=%E5%8D%AB&after=a%20b");
    assertThat(Address.without(view.path(), view.query(), "after"))
        .isEqualTo("/guides?q=%E5%8D%AB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "evil", "", "/a\nb"})
  @DisplayName("PLT-084 a path to return to is never another site")
  void returnsHome(String wanted) {
    assertThat(Address.within(wanted, "/home")).isEqualTo("/home");
    assertThatThrownBy(() -> Redirect.to(wanted)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("PLT-084 a path of ours is returned to")
  void returnsWhereItWas() {
    assertThat(Address.within("/cases/1?tab=2", "/home")).isEqualTo("/cases/1?tab=2");
    assertThat(Address.pathOf("http://localhost:8080/desk?x=1")).isEqualTo("/desk?x=1");
    assertThat(Address.pathOf("not an address")).isEmpty();
    assertThat(Address.within(null, "/home")).isEqualTo("/home");
  }

  @Test
  @DisplayName("PLT-085 the line after an act survives the journey through the cookie")
  void flash() {
    Flash flash = new Flash(Tone.WARN, "sample.received", List.of("号 1", ""));

    assertThat(Flash.fromCookie(flash.toCookie())).contains(flash);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%%%", "AAAA", "T0s", "UkVEH2tleQ"})
  @DisplayName("PLT-085 a cookie that we did not write says nothing")
  void foreignFlash(String cookie) {
    assertThat(Flash.fromCookie(cookie)).isEmpty();
  }

  @Test
  @DisplayName("PLT-086 the staff shell names who works where and offers the way out")
  void staffShell() {
    String html = render(Views.forClerk());

    assertThat(html)
        .contains("<html lang=\"zh-CN\" data-size=\"staff\"")
        .contains("class=\"skip\" href=\"#main\"")
        .contains("窗口 A03")
        .contains("李窗口员")
        .contains("action=\"/logout\"")
        .contains("<a href=\"/worklist\" aria-current=\"page\">待办</a>")
        .contains("已收件 371799-2026-0000318")
        .contains("name=\"_csrf\" value=\"token-token\"");
  }

  @Test
  @DisplayName("PLT-086 no page carries inline script or style: the content policy would refuse it")
  void nothingInline() {
    assertThat(render(Views.forClerk()))
        .doesNotContain("style=")
        .doesNotContain("<style")
        .doesNotContainPattern("<script(?![^>]*src=)")
        .doesNotContainPattern("\\son[a-z]+=");
  }

  @Test
  @DisplayName(
      "PLT-101 the bar says how many messages wait, asks once a page, and counts no further than 99")
  void unreadMessages() {
    AtomicInteger asked = new AtomicInteger();

    assertThat(render(waiting(3, asked)))
        .containsPattern("href=\"/inbox\" aria-label=\"消息：3 条未读\"")
        .contains(">3</span>");
    assertThat(asked).hasValue(1);
    assertThat(render(waiting(MenuCount.MANY, asked))).contains(">99+</span>");
    assertThat(render(waiting(0, asked))).doesNotContain("class=\"badge");
  }

  @Test
  @DisplayName("PLT-101 nothing is counted on the page of a failure")
  void quietFailure() {
    AtomicInteger asked = new AtomicInteger();
    render(waiting(3, asked).quiet());

    assertThat(asked).hasValue(0);
  }

  private static View waiting(int unread, AtomicInteger asked) {
    View clerk = Views.forClerk();
    MenuCount count =
        () -> {
          asked.incrementAndGet();
          return unread;
        };
    return clerk.as(
        clerk.actor(), List.of(new MenuItem(Group.PERSON, "/inbox", "消息", false, count)));
  }

  @Test
  @DisplayName("PLT-087 the public shell is big from the start and says whom to call")
  void publicShell() {
    StringOutput output = new StringOutput();
    Ui.UI.uiPublicShell(Views.forPublic(), "办事指南", o -> o.writeContent("x")).render(output);

    assertThat(output.toString())
        .contains("data-size=\"public\"")
        .contains("href=\"tel:053912345\"")
        .contains("size=elder");
  }

  private static String render(View view) {
    StringOutput output = new StringOutput();
    Ui.UI.uiShell(view, "待办", o -> o.writeContent("x")).render(output);
    return output.toString();
  }
}
