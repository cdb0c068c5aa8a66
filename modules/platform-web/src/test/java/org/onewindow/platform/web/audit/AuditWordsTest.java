package org.onewindow.platform.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.audit.AuditView;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.web.form.Option;
import org.onewindow.platform.web.page.View;
import org.onewindow.platform.web.page.Views;

class AuditWordsTest {

  private static final Directory.Person WANG = new Directory.Person("12", "wangfang", "王芳");

  /** A county of one person and one organ with a section. */
  private static final class SmallCounty extends Directory {

    @Override
    public List<UnitName> units() {
      return List.of(
          new UnitName("U1", "审批局", "", "371799"), new UnitName("U1-05", "卫生科", "U1", "371799"));
    }

    @Override
    public Map<String, Person> people(Collection<String> accounts) {
      return accounts.contains("12") ? Map.of("12", WANG) : Map.of();
    }

    @Override
    public List<Person> everybody() {
      return List.of(WANG);
    }

    @Override
    public Optional<Person> personByLogin(String login) {
      return everybody().stream().filter(p -> p.login().equals(login)).findFirst();
    }
  }

  private static AuditWords words(View view) {
    return new AuditWords(
        view,
        new SmallCounty(),
        List.of(
            new AuditedSubject("account", "/admin/accounts/", "account.read", Map.of()),
            new AuditedSubject(
                "delivery", "/deliveries/", "case.read", Map.of("from", "outbox.state"))));
  }

  private static AuditLine line(
      String actor, String action, String subjectType, String subjectId, String facts) {
    return words(Views.forClerk())
        .lines(
            List.of(
                new AuditView(
                    7,
                    Instant.parse("2026-03-02T01:00:00Z"),
                    actor,
                    "U1-05",
                    "A03",
                    "r1",
                    action,
                    subjectType,
                    subjectId,
                    "",
                    facts)))
        .get(0);
  }

  @Test
  @DisplayName("PLT-100 审计中的人员显示姓名，附登录名；单位显示名称；行为和对象用白话")
  void namesInsteadOfCodes() {
    AuditLine line = line("12", "account.lock", "account", "12", "");

    assertThat(line.by()).isEqualTo("王芳");
    assertThat(line.login()).isEqualTo("wangfang");
    assertThat(line.unit()).isEqualTo("审批局 · 卫生科");
    assertThat(line.act()).isEqualTo("停用账号");
    assertThat(line.subject()).isEqualTo("账号");
    assertThat(line.subjectName()).isEqualTo("王芳");
  }

  @Test
  @DisplayName("PLT-100 其他事实用白话：状态、岗位、人员、时间都不是代码")
  void factsInWords() {
    assertThat(line("12", "outbox.resubmit", "delivery", "9", "from=FAILED").facts())
        .containsExactly(new AuditLine.Fact("从", "失败"));
    assertThat(
            line("12", "account.assign", "account", "12", "after=REVIEWER@U1-05\nbefore=").facts())
        .containsExactly(new AuditLine.Fact("改为", "审查员（审批局 · 卫生科）"), new AuditLine.Fact("原为", ""));
    assertThat(
            line(
                    "12",
                    "audit.read",
                    "audit",
                    "",
                    "action=session.begin\nactor=12\nfrom=2026-03-01T16:00:00Z")
                .facts())
        .extracting(AuditLine.Fact::value)
        .containsExactly("登录", "王芳", "2026-03-02 00:00");
  }

  @Test
  @DisplayName("PLT-100 系统任务说明在做什么；没有登记的代码照原样显示，不隐瞒")
  void jobsAndUnknownCodes() {
    assertThat(line("system:load-county", "x.y", "thing", "3", "k=v").by()).isEqualTo("系统：装入本县数据");
    AuditLine unknown = line("77", "x.y", "thing", "3", "k=v");
    assertThat(unknown.by()).isEqualTo("77");
    assertThat(unknown.act()).isEqualTo("x.y");
    assertThat(unknown.subjectName()).isEqualTo("3");
    assertThat(unknown.facts()).containsExactly(new AuditLine.Fact("k", "v"));
  }

  @Test
  @DisplayName("PLT-100 只有有权打开的对象才有链接")
  void linksOnlyWhereOneMayGo() {
    assertThat(line("12", "account.lock", "account", "12", "").subjectPath()).isEmpty();
    assertThat(line("12", "outbox.resubmit", "delivery", "9", "").subjectPath())
        .isEqualTo("/deliveries/9");
  }

  @Test
  @DisplayName("PLT-100 按人员查询填登录名，不在地址中留姓名；没有的登录名在栏目处说明")
  void searchesByLogin() {
    AuditWords words = words(Views.forClerk());

    assertThat(words.account("wangfang")).isEqualTo("12");
    assertThat(words.account("system:load-county")).isEqualTo("system:load-county");
    assertThat(words.account("")).isEmpty();
    assertThatThrownBy(() -> words.account("nobody"))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.reasons().get(0).field()).isEqualTo("actor"));
    assertThat(words.actors()).contains(Option.of("wangfang", "王芳"));
  }

  @Test
  @DisplayName("PLT-100 行为和对象从列表中选，列表是中文")
  void choicesAreInWords() {
    AuditWords words = words(Views.forClerk());

    assertThat(words.acts()).contains(Option.of("pii.read", "查看个人信息"));
    assertThat(words.subjects()).contains(Option.of("account", "账号"));
    assertThat(words.acts()).extracting(Option::label).doesNotContain("");
  }
}
