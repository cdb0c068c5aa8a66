package org.onewindow.acceptance.domain.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onewindow.acceptance.domain.matter.WindowPower.ACCEPT;
import static org.onewindow.acceptance.domain.matter.WindowPower.COLLECT;
import static org.onewindow.acceptance.domain.matter.WindowPower.DECIDE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AuthorisationPaperTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  private static final String HEALTH = "卫健局";

  private static AuthorisationPaper paper(WindowPower power, String... matters) {
    return new AuthorisationPaper(
        "示卫委〔2026〕3号",
        "A07",
        power,
        HEALTH,
        FIRST,
        Optional.of(LAST),
        new TreeSet<>(Set.of(matters)));
  }

  @Test
  @DisplayName("ACC-139 授权须写明委托事项，权限须高于收件")
  void saysWhatItGives() {
    assertThatThrownBy(() -> paper(ACCEPT))
        .hasMessageContaining("AUTHORISATION_WITHOUT_SCOPE")
        .hasMessageContaining("matters");
    assertThatThrownBy(() -> paper(COLLECT, "公共场所"))
        .hasMessageContaining("AUTHORISATION_GIVES_NOTHING");
  }

  @Test
  @DisplayName("ACC-139 授权限于该窗口办理的事项")
  void staysWithinTheWindow() {
    AuthorisationPaper paper = paper(ACCEPT, "公共场所", "饮用水");

    assertThat(paper.within(Set.of("公共场所", "饮用水", "放射"))).isEmpty();
    assertThat(paper.within(Set.of("公共场所")))
        .hasValueSatisfying(
            no -> {
              assertThat(no.code()).isEqualTo("AUTHORISATION_SCOPE_FOREIGN");
              assertThat(no.arguments()).containsExactly("饮用水");
            });
  }

  @Test
  @DisplayName("ACC-140 部门只能委托自己实施的事项；目录中查不到的不妄断")
  void entrustsOnlyItsOwn() {
    AuthorisationPaper paper = paper(ACCEPT, "公共场所", "食品");

    assertThat(paper.against(Map.of("公共场所", HEALTH, "食品", HEALTH))).isEmpty();
    assertThat(paper.against(Map.of("公共场所", HEALTH))).isEmpty();
    assertThat(paper.against(Map.of("公共场所", HEALTH, "食品", "市监局")))
        .hasValueSatisfying(
            no -> assertThat(no.code()).isEqualTo("AUTHORISATION_OF_ANOTHER_ORGAN"));
  }

  @Test
  @DisplayName("ACC-141 一份授权逐项存放，取回时仍是一份；权限或期限不同的是两份")
  void comesBackWhole() {
    AuthorisationPaper accept = paper(ACCEPT, "公共场所", "饮用水");
    AuthorisationPaper decide = paper(DECIDE, "放射");
    List<WindowAuthorisation> rows =
        java.util.stream.Stream.concat(accept.rows().stream(), decide.rows().stream()).toList();

    assertThat(rows).hasSize(3).allMatch(r -> r.document().equals("示卫委〔2026〕3号"));
    assertThat(AuthorisationPaper.of(rows)).containsExactly(accept, decide);
  }

  @Test
  @DisplayName("ACC-141 首日以前、末日以后都不算有效；过期的仍留着")
  void daysOfValidity() {
    AuthorisationPaper paper = paper(ACCEPT, "公共场所");

    assertThat(paper.isValidOn(FIRST)).isTrue();
    assertThat(paper.isValidOn(LAST)).isTrue();
    assertThat(paper.isValidOn(FIRST.minusDays(1))).isFalse();
    assertThat(paper.isOverOn(FIRST.minusDays(1))).isFalse();
    assertThat(paper.isOverOn(LAST.plusDays(1))).isTrue();
  }
}
