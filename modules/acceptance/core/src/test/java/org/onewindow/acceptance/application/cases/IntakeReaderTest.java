package org.onewindow.acceptance.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.cases.Application;
import org.onewindow.acceptance.domain.cases.CaseFixture;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.acceptance.domain.cases.PartyDetails;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.domain.form.FieldType;
import org.onewindow.acceptance.domain.form.FormSchema;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.document.PdfLetters;

class IntakeReaderTest {

  private static final IntakeReader READER =
      new IntakeReader(
          new ReadableSeal(),
          new PdfLetters(new Settings(key -> Optional.empty())),
          null,
          OfficeHours.of(ZoneId.of("Asia/Shanghai"), "09:00-12:00", "13:00-17:00"));

  @Test
  @DisplayName("ACC-098 a wrong number of the applicant is said at its field beside a valid agent")
  void wrongApplicantBesideAValidAgent() {
    assertThat(faults(person("110105194912310021"), agent()))
        .extracting(Refusal::code, Refusal::field)
        .containsExactly(tuple("CITIZEN_ID_CHECK_DIGIT", "applicant.number"));
    assertThat(faults(person("11010519491231002X"), agent())).isEmpty();
  }

  @Test
  @DisplayName("ACC-098 the number of each party is sealed for its own place")
  void eachNumberInItsPlace() {
    Application read =
        READER.read(
            intake(person("11010519491231002X"), agent()),
            CaseFixture.aMatter(),
            "ref-1",
            CaseFixture.TODAY,
            CaseFixture.MORNING);

    assertThat(read.parties())
        .extracting(PartyDetails::role, p -> p.number().orElseThrow().sealed())
        .containsExactly(
            tuple(
                PartyRole.APPLICANT,
                "acc_case_party.number_sealed:ref-1/APPLICANT=11010519491231002X"),
            tuple(PartyRole.AGENT, "acc_case_party.number_sealed:ref-1/AGENT=11010519491231002X"));
  }

  @Test
  @DisplayName("ACC-332 没有填的栏目不妨碍收件；填得不能读的在栏目旁指出")
  void blankFieldsAreReceived() {
    FormSchema.Field area =
        new FormSchema.Field(
            "area",
            "面积",
            FieldType.DECIMAL,
            true,
            "",
            "",
            List.of(),
            Optional.empty(),
            "",
            "",
            false);
    FormSchema form =
        new FormSchema(
            List.of(new FormSchema.Group("shop", "经营场所", 1, 1, Optional.empty(), List.of(area))));
    PublishedMatter matter = CaseFixture.matter().asking(form).build();
    IntakeText blank = intake(person("11010519491231002X"), agent());

    assertThat(READER.faults(blank, matter, CaseFixture.TODAY)).isEmpty();
    assertThat(READER.faults(blank.answering(Map.of("shop-area", "很大")), matter, CaseFixture.TODAY))
        .extracting(Refusal::code, Refusal::field)
        .containsExactly(tuple("FORM_DECIMAL", "form[shop-area].value"));
  }

  private static List<Refusal> faults(PartyText applicant, PartyText agent) {
    return READER.faults(intake(applicant, agent), CaseFixture.aMatter(), CaseFixture.TODAY);
  }

  private static IntakeText intake(PartyText applicant, PartyText agent) {
    return IntakeText.withoutForm("S1", applicant, null, true, agent, null, Map.of(), "", "");
  }

  private static PartyText person(String number) {
    return new PartyText("陈大文", IdentityPaper.CITIZEN_ID, number, "13800002671", "", "", null, "");
  }

  private static PartyText agent() {
    LocalDate until = CaseFixture.TODAY.plusMonths(1);
    return new PartyText(
        "王小芳",
        IdentityPaper.CITIZEN_ID,
        "11010519491231002X",
        "13800002671",
        "",
        "代为提交材料、领取结果",
        until,
        "");
  }

  /** Seals so that a test can read what was sealed, and where. */
  private static final class ReadableSeal implements FieldSeal {
    @Override
    public String seal(String place, String clear) {
      return place + "=" + clear;
    }

    @Override
    public String open(String place, String sealed) {
      return sealed.substring(place.length() + 1);
    }

    @Override
    public String blindIndex(String kind, String clear) {
      return "0".repeat(64);
    }
  }
}
