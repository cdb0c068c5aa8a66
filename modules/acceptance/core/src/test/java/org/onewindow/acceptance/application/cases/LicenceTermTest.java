package org.onewindow.acceptance.application.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.cases.CaseFixture;
import org.onewindow.acceptance.domain.cases.Certificate;
import org.onewindow.acceptance.domain.matter.ItemKind;
import org.onewindow.acceptance.domain.matter.PublishedMatter;

/** The licence runs from 2022-03-16 to 2026-03-15; the matter's term is 48 months. */
class LicenceTermTest {

  private static final PublishedMatter MATTER = CaseFixture.aMatter();
  private static final Certificate LICENCE = CaseFixture.aCertificate();
  private static final LocalDate TODAY = CaseFixture.TODAY;

  private static LicenceTerm after(ItemKind act) {
    return LicenceTerm.after(act, LICENCE, MATTER, TODAY);
  }

  @Test
  @DisplayName("ACC-307 延续的新期限接在原届满日之后，早申请不吃亏")
  void renewal() {
    assertThat(after(ItemKind.RENEWAL))
        .isEqualTo(new LicenceTerm(Optional.of(TODAY), Optional.of(LocalDate.of(2030, 3, 15))));
  }

  @Test
  @DisplayName("ACC-307 变更、补证不改变届满日；补证不改变起始日")
  void changeAndReissue() {
    assertThat(after(ItemKind.CHANGE).until()).contains(LocalDate.of(2026, 3, 15));
    assertThat(after(ItemKind.CHANGE).from()).contains(TODAY);
    assertThat(after(ItemKind.REISSUE).from()).contains(LocalDate.of(2022, 3, 16));
    assertThat(after(ItemKind.REISSUE).until()).contains(LocalDate.of(2026, 3, 15));
  }

  @Test
  @DisplayName("ACC-307 注销没有期限；新办自决定写明之日起算")
  void deregistrationAndNew() {
    assertThat(after(ItemKind.DEREGISTRATION))
        .isEqualTo(new LicenceTerm(Optional.empty(), Optional.empty()));
    assertThat(LicenceTerm.ofNew(MATTER, TODAY).until()).contains(LocalDate.of(2030, 3, 1));
  }
}
