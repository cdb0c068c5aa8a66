package org.onewindow.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.kernel.refusal.Refused;

class IdentityTest {

  /** The example printed in GB 11643 itself. */
  private static final String OF_THE_STANDARD = "11010519491231002X";

  @Test
  @DisplayName("ACC-004 公民身份号码按 GB 11643 校验")
  void aCitizenIdChecksItself() {
    CitizenId id = CitizenId.parse(" １１０１０５ 19491231-002x ");
    assertThat(id.number()).isEqualTo(OF_THE_STANDARD);
    assertThat(id.birthDate()).isEqualTo("1949-12-31");
    assertThat(id.region()).isEqualTo("110105");
    assertThat(id.isMale()).isFalse();
    assertThat(id.ageOn(LocalDate.parse("2026-12-30"))).isEqualTo(76);
  }

  @Test
  void everySingleWrongDigitOfACitizenIdIsFound() {
    for (int place = 0; place < 17; place++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        if (digit != OF_THE_STANDARD.charAt(place)) {
          String wrong =
              OF_THE_STANDARD.substring(0, place) + digit + OF_THE_STANDARD.substring(place + 1);
          assertThatThrownBy(() -> CitizenId.parse(wrong)).as(wrong).isInstanceOf(Refused.class);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', CITIZEN_ID_MISSING",
    "110105194912310, CITIZEN_ID_LENGTH",
    "1101051949123100A1, CITIZEN_ID_CHARACTERS",
    "99010519491231002X, CITIZEN_ID_REGION",
    "110105194913310021, CITIZEN_ID_BIRTH_DATE",
    "110105199002300021, CITIZEN_ID_BIRTH_DATE",
    "110105189912310021, CITIZEN_ID_BIRTH_DATE",
    "110105194912310021, CITIZEN_ID_CHECK_DIGIT"
  })
  void aWrongCitizenIdSaysWhatIsWrong(String typed, String code) {
    assertThatThrownBy(() -> CitizenId.parse(typed)).hasMessageContaining(code);
  }

  @Test
  void nobodyIsBornTomorrow() {
    assertThatThrownBy(
            () -> CitizenId.parse(OF_THE_STANDARD).requireBornBy(LocalDate.parse("1949-12-30")))
        .hasMessageContaining("CITIZEN_ID_BIRTH_DATE");
  }

  @ParameterizedTest
  @DisplayName("ACC-005 统一社会信用代码按 GB 32100—2015 校验")
  @ValueSource(
      strings = {
        "11371799MB2A00011A",
        "11371799MB2A0002X2",
        "11371799MB2A000382",
        "11371799mb2a 00011a"
      })
  void aUsccChecksItself(String typed) {
    assertThat(Uscc.parse(typed).region()).isEqualTo("371799");
  }

  @ParameterizedTest
  @CsvSource({
    "'', USCC_MISSING",
    "11371799MB2A0001, USCC_LENGTH",
    "11371799MB2O00011A, USCC_CHARACTERS",
    "1137179XMB2A00011A, USCC_CHARACTERS",
    "11371799MB2A00011B, USCC_CHECK_CHARACTER",
    "11371799MB2A00012A, USCC_CHECK_CHARACTER"
  })
  void aWrongUsccSaysWhatIsWrong(String typed, String code) {
    assertThatThrownBy(() -> Uscc.parse(typed)).hasMessageContaining(code);
  }

  @Test
  void aMobileNumberForgivesHowItIsWritten() {
    assertThat(MobileNumber.parse("+86 138-0000-1234").digits()).isEqualTo("13800001234");
    assertThatThrownBy(() -> MobileNumber.parse("12800001234"))
        .hasMessageContaining("MOBILE_NUMBER_FORM");
    assertThatThrownBy(() -> MobileNumber.parse("1380000123"))
        .hasMessageContaining("MOBILE_NUMBER_FORM");
  }

  @ParameterizedTest
  @DisplayName("ACC-006 列表中的姓名、证件号码、电话一律遮盖")
  @CsvSource({
    "王小芳, 王*芳",
    "刘洋, 刘*",
    "欧阳建华, 欧**华",
    "𠮷野家, 𠮷*家",
    "买买提・艾力, 买****力",
    "'John  Smith', J********h"
  })
  void aNameIsMasked(String name, String masked) {
    assertThat(PersonName.parse(name).masked()).isEqualTo(masked);
  }

  @Test
  void nothingShowsItselfInClear() {
    assertThat(CitizenId.parse(OF_THE_STANDARD)).hasToString("1101**********002X");
    assertThat(MobileNumber.parse("13800001234")).hasToString("138****1234");
    assertThat(PersonName.parse("王小芳")).hasToString("王*芳");
    assertThat(Uscc.parse("11371799MB2A00011A").masked()).isEqualTo("1137**********011A");
  }

  @ParameterizedTest
  @CsvSource({
    "'  ', PERSON_NAME_MISSING",
    "王3, PERSON_NAME_CHARACTERS",
    "<b>, PERSON_NAME_CHARACTERS"
  })
  void whatIsNoNameIsRefused(String typed, String code) {
    assertThatThrownBy(() -> PersonName.parse(typed)).hasMessageContaining(code);
    assertThatThrownBy(() -> PersonName.parse("王".repeat(51)))
        .hasMessageContaining("PERSON_NAME_LENGTH");
  }

  @ParameterizedTest
  @ValueSource(strings = {"𠮷田", "䶮", "㛃", "古丽·买买提", "O'Neil", "张三〇"})
  void rareCharactersAreNames(String name) {
    assertThat(PersonName.parse(name).text()).isEqualTo(name);
  }

  @Test
  @DisplayName("ACC-005 新设组织的统一社会信用代码能通过校验，没有两个相同")
  void foundedBodies() {
    Uscc first = Uscc.founded("91", "371799", 1);
    assertThat(first.code()).startsWith("91371799MAX00001").hasSize(18);
    assertThat(Uscc.parse(first.code())).isEqualTo(first);
    assertThat(Uscc.founded("91", "371799", 99_999).code()).startsWith("91371799MAX99999");
    assertThat(Uscc.founded("52", "371799", 2)).isNotEqualTo(Uscc.founded("91", "371799", 2));
    assertThatThrownBy(() -> Uscc.founded("91", "371799", 100_000))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
