package org.onewindow.platform.web.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.text.Texts;

class MenuTest {

  private final Menu menu =
      new Menu(
          List.of(
              MenuEntry.admin("/admin/accounts", "sample.menu.users", "account.manage", 1),
              MenuEntry.work("/cases/mine", "sample.menu.cases", Permitted.ANYONE, 30),
              MenuEntry.work("/cases", "sample.menu.worklist", "case.read", 20)),
          List.of());

  private static Actor may(String... permissions) {
    return new Actor("7", "李窗口员", "U1", "", Set.of(), Set.of(permissions));
  }

  @Test
  @DisplayName("PLT-088 the menu shows what the person may open, in order")
  void permitted() {
    assertThat(menu.of(may("case.read"), Texts.chinese(), "/"))
        .extracting(MenuItem::label)
        .containsExactly("待办", "办件");
    assertThat(menu.of(may("account.manage"), Texts.chinese(), "/"))
        .extracting(MenuItem::label)
        .containsExactly("办件", "账号");
    assertThat(menu.of(Actor.PUBLIC, Texts.chinese(), "/")).isEmpty();
  }

  @Test
  @DisplayName("PLT-088 the entry with the longest fitting path is the current one")
  void current() {
    assertThat(menu.of(may("case.read"), Texts.chinese(), "/cases/mine/3"))
        .filteredOn(MenuItem::current)
        .extracting(MenuItem::path)
        .containsExactly("/cases/mine");
    assertThat(menu.of(may("case.read"), Texts.chinese(), "/casesx")).noneMatch(MenuItem::current);
  }
}
