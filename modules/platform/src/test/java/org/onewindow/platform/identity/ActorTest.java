package org.onewindow.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.NotPermitted;

class ActorTest {

  private static final String BUREAU = "11371799MB2A00011A";
  private static final String HEALTH_SECTION = BUREAU + "-05";
  private static final String POLICE = "11371799004412345B";

  @Test
  @DisplayName("PLT-021 本科室人员只能办本科室的事")
  void sectionServesItselfOnly() {
    Actor reviewer = in(HEALTH_SECTION);
    assertThatCode(() -> reviewer.mustServe(HEALTH_SECTION)).doesNotThrowAnyException();
    assertThatThrownBy(() -> reviewer.mustServe(BUREAU + "-04")).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> reviewer.mustServe(BUREAU)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> reviewer.mustServe(POLICE)).isInstanceOf(NotPermitted.class);
  }

  @Test
  @DisplayName("PLT-021 代表机关者可办其各科室的事,不可办别的机关的事")
  void organServesItsSections() {
    Actor head = in(BUREAU);
    assertThat(head.serves(HEALTH_SECTION)).isTrue();
    assertThat(head.serves(BUREAU)).isTrue();
    assertThat(head.serves(BUREAU + "9-05")).isFalse();
    assertThat(head.serves(POLICE)).isFalse();
  }

  @Test
  @DisplayName("PLT-021 公众不代表任何单位;系统任务不受单位限制")
  void publicServesNobodySystemServesAll() {
    assertThat(Actor.PUBLIC.serves("")).isFalse();
    assertThat(Actor.PUBLIC.serves(BUREAU)).isFalse();
    assertThat(Actor.system("expiry", "case.expire").serves(POLICE)).isTrue();
  }

  private static Actor in(String unit) {
    return new Actor("7", "周审查员", unit, "", Set.of("REVIEWER"), Set.of("case.review"));
  }
}
