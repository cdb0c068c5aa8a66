package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;
import static org.onewindow.acceptance.domain.cases.RefusedBy.refusalsOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refusal;

@DisplayName("收件")
class ReceivingTest {

  private static List<Refusal> faults(PublishedMatter matter, Application application) {
    return ApplicationFaults.of(matter, application, TODAY);
  }

  @Test
  @DisplayName("ACC-030 no receipt without a number and the secret part")
  void numberAndSecret() {
    LicenceCase draft = aDraft(aMatter(), CLERK);
    refusalsOf(
            () ->
                Receiving.receive(
                    draft, null, "hash", aMatter(), wholeApplication(), CLERK, at(1), TODAY))
        .containsExactly("CASE_RECEIPT_NUMBER_MISSING");
    refusalsOf(
            () ->
                Receiving.receive(
                    draft, NUMBER, null, aMatter(), wholeApplication(), CLERK, at(1), TODAY))
        .containsExactly("CASE_RECEIPT_NUMBER_MISSING");
    Receiving.receive(draft, NUMBER, "hash", aMatter(), wholeApplication(), CLERK, at(1), TODAY);
    assertThat(draft.number()).contains(NUMBER);
    assertThat(draft.receivedAt()).contains(at(1));
    assertThat(draft.asDraft().typed()).as("the draft's form is gone").isEmpty();
  }

  @Test
  @DisplayName("ACC-030 the applicant stands first, then the others, however they were entered")
  void orderOfParties() {
    LicenceCase it =
        aReceivedCase(
            aMatter(),
            application(
                wholePapers(),
                agentUntil(TODAY.plusDays(1)),
                person(PartyRole.CONTACT, "赵小燕"),
                person(PartyRole.LEGAL_REPRESENTATIVE, "陈大文"),
                company()),
            CLERK);
    assertThat(it.parties())
        .extracting(CaseParty::role)
        .containsExactly(
            PartyRole.APPLICANT,
            PartyRole.LEGAL_REPRESENTATIVE,
            PartyRole.AGENT,
            PartyRole.CONTACT);
  }

  @Test
  @DisplayName("ACC-031 only those whom the matter serves may apply")
  void applicantKind() {
    assertThat(faults(matter().onlyFor("1").build(), wholeApplication()))
        .extracting(Refusal::code, Refusal::field)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("CASE_APPLICANT_KIND_UNFIT", "applicant.kind"));
    Application byPerson = application(wholePapers(), person(PartyRole.APPLICANT, "陈大文"));
    assertThat(faults(matter().onlyFor("2", "4").build(), byPerson))
        .extracting(Refusal::code)
        .containsExactly("CASE_APPLICANT_KIND_UNFIT");
    assertThat(faults(aMatter(), byPerson)).isEmpty();
  }

  @Test
  @DisplayName("ACC-032 no agent where the law wants the applicant in person")
  void inPerson() {
    Application byAgent =
        application(wholePapers(), person(PartyRole.APPLICANT, "陈大文"), agentUntil(TODAY));
    assertThat(faults(matter().inPersonOnly().build(), byAgent))
        .extracting(Refusal::code)
        .containsExactly("CASE_AGENT_NOT_ALLOWED");
  }

  @Test
  @DisplayName("ACC-033 an agent brings a mandate that says what it covers")
  void mandate() {
    Application byAgent =
        application(
            wholePapers(), person(PartyRole.APPLICANT, "陈大文"), person(PartyRole.AGENT, "王小芳"));
    assertThat(faults(aMatter(), byAgent))
        .extracting(Refusal::code)
        .containsExactly("CASE_MANDATE_MISSING");
  }

  @Test
  @DisplayName("ACC-034 a mandate serves on its last day and not after it")
  void mandateExpired() {
    PartyDetails applicant = person(PartyRole.APPLICANT, "陈大文");
    assertThat(faults(aMatter(), application(wholePapers(), applicant, agentUntil(TODAY))))
        .isEmpty();
    assertThat(
            faults(
                aMatter(), application(wholePapers(), applicant, agentUntil(TODAY.minusDays(1)))))
        .extracting(Refusal::code)
        .containsExactly("CASE_MANDATE_EXPIRED");
  }

  @Test
  @DisplayName("ACC-035 the scenario is one of the matter's")
  void scenario() {
    Application unknown = new Application("S9", wholeApplication().parties(), wholePapers(), "");
    assertThat(faults(aMatter(), unknown))
        .extracting(Refusal::code)
        .contains("CASE_SCENARIO_UNKNOWN");
  }

  @Test
  @DisplayName("ACC-036 nothing is taken that the matter does not ask for")
  void foreignMaterial() {
    Application more =
        application(
            List.of(ReceivedMaterial.paper("M99", 1, 0, 1)), person(PartyRole.APPLICANT, "陈大文"));
    assertThat(faults(aMatter(), more))
        .extracting(Refusal::code)
        .containsExactly("CASE_MATERIAL_FOREIGN");
  }

  @Test
  @DisplayName("ACC-037 a legal person acts through its legal representative")
  void legalRepresentative() {
    assertThat(faults(aMatter(), application(wholePapers(), company())))
        .extracting(Refusal::code)
        .containsExactly("CASE_LEGAL_REPRESENTATIVE_MISSING");
  }

  @Test
  @DisplayName("ACC-038 an electronic licence replaces paper only where the matter says so")
  void electronicLicence() {
    ReceivedMaterial licence =
        new ReceivedMaterial(
            "M02",
            MaterialForm.ELECTRONIC_LICENCE,
            0,
            0,
            0,
            "L-1",
            Optional.of(at(0)),
            "",
            "",
            0,
            "");
    ReceivedMaterial elsewhere =
        new ReceivedMaterial(
            "M01",
            MaterialForm.ELECTRONIC_LICENCE,
            0,
            0,
            0,
            "L-1",
            Optional.of(at(0)),
            "",
            "",
            0,
            "");
    PartyDetails applicant = person(PartyRole.APPLICANT, "陈大文");
    assertThat(faults(aMatter(), application(List.of(licence), applicant))).isEmpty();
    assertThat(faults(aMatter(), application(List.of(elsewhere), applicant)))
        .extracting(Refusal::code)
        .containsExactly("CASE_LICENCE_CHECK_NOT_SHARED");
  }

  @Test
  @DisplayName("ACC-039 a window that does not handle the matter takes no papers for it")
  void windowWithoutTheMatter() {
    Officer elsewhere = officer("zhou", HALL, "B07", null);
    refusalsOf(() -> LicenceCase.draft("r", aMatter(), elsewhere, at(0)))
        .containsExactly("CASE_WINDOW_HAS_NO_POWER");
    assertThatCode(() -> LicenceCase.draft("r", aMatter(), COLLECTOR, at(0)))
        .doesNotThrowAnyException();
  }

  @Test
  @DisplayName("ACC-041 papers that lack something are received all the same, but not accepted")
  void incompleteIsReceivedNotAccepted() {
    LicenceCase it =
        aReceivedCase(
            aMatter(),
            application(
                List.of(ReceivedMaterial.paper("M01", 1, 0, 2)),
                person(PartyRole.APPLICANT, "陈大文")),
            CLERK);
    assertThat(it.state()).isEqualTo(CaseState.RECEIVED);
    refusalsOf(() -> Accepting.accept(it, CLERK, at(2)))
        .containsExactly("CASE_MATERIALS_INCOMPLETE");
  }
}
