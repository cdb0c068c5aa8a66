package org.onewindow.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.kernel.refusal.Refused;

class PersonPaperTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource({
    "CITIZEN_ID, 1101 0519 4912 3100 2x, 11010519491231002X, 1101**********002X",
    "PASSPORT, e 12345678, E12345678, E1*****78",
    "PASSPORT, AB１２３４５６, AB123456, AB****56",
    "HONG_KONG_MACAO_PERMIT, h12345678, H12345678, H1*****78",
    "HONG_KONG_MACAO_PERMIT, M0123456701, M0123456701, M0*******01",
    "HONG_KONG_MACAO_PERMIT, 810000199408230021, 810000199408230021, 8100**********0021",
    "TAIWAN_PERMIT, 01234567, 01234567, 01****67",
    "TAIWAN_PERMIT, 830000199201300022, 830000199201300022, 8300**********0022",
    "PERMANENT_RESIDENCE, CAN110074041801, CAN110074041801, CA***********01",
    "PERMANENT_RESIDENCE, 911124198108030024, 911124198108030024, 9111**********0024"
  })
  @DisplayName("ACC-551 每种证件的号码按自己的规则核对，全角、空格、小写照认，遮盖显示")
  void read(PersonPaper paper, String typed, String number, String masked) {
    assertThat(paper.parse(typed, TODAY)).isEqualTo(number);
    assertThat(paper.masked(number)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({
    "CITIZEN_ID, 110105194912310021, CITIZEN_ID_CHECK_DIGIT",
    "PASSPORT, ABCDEFG, PASSPORT_FORM",
    "PASSPORT, E123, PASSPORT_FORM",
    "PASSPORT, 11010519491231002X, PASSPORT_FORM",
    "HONG_KONG_MACAO_PERMIT, K12345678, HONG_KONG_MACAO_PERMIT_FORM",
    "HONG_KONG_MACAO_PERMIT, H1234567, HONG_KONG_MACAO_PERMIT_FORM",
    "HONG_KONG_MACAO_PERMIT, 830000199201300022, HONG_KONG_MACAO_PERMIT_FORM",
    "HONG_KONG_MACAO_PERMIT, 810000199408230022, CITIZEN_ID_CHECK_DIGIT",
    "TAIWAN_PERMIT, 1234567, TAIWAN_PERMIT_FORM",
    "TAIWAN_PERMIT, 830000199201300023, CITIZEN_ID_CHECK_DIGIT",
    "PERMANENT_RESIDENCE, CAN1100740418, PERMANENT_RESIDENCE_FORM",
    "PERMANENT_RESIDENCE, CAN110074131801, PERMANENT_RESIDENCE_BIRTH_DATE",
    "PERMANENT_RESIDENCE, 911124198113030026, PERMANENT_RESIDENCE_BIRTH_DATE",
    "PERMANENT_RESIDENCE, 911124198108030025, PERMANENT_RESIDENCE_CHECK_DIGIT",
    "PERMANENT_RESIDENCE, 991124198108030024, PERMANENT_RESIDENCE_FORM"
  })
  @DisplayName("ACC-551 号码不合该证件规则的不收，说明错在哪里")
  void refused(PersonPaper paper, String typed, String code) {
    assertThatThrownBy(() -> paper.parse(typed, TODAY))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(code);
  }
}
