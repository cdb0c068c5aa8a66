package org.onewindow.acceptance.integration.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.api.event.CaseDecided;
import org.onewindow.acceptance.api.event.ProceedingRecorded;
import org.onewindow.acceptance.api.event.SecondCorrectionAsked;

@DisplayName("ACC-491 中止、申请再次补正、视为准予延续，逐件通知督查人员")
class SupervisorIsToldTest {

  private static final String NO = "371799-2026-0000318";
  private static final String MATTER = "11371799MB2A00011A400012302000001";
  private static final String ORGAN = "11371799MB2A00011A";
  private static final String SECTION = "BUREAU-HEALTH";
  private static final String AT = "2026-03-02T01:00:00Z";

  private final List<String> told = new ArrayList<>();
  private final List<String> reviewers = new ArrayList<>();

  /** Writes down what every holder of a role in the county is told. */
  private final DeskNotices desks =
      new DeskNotices() {
        @Override
        void tell(String role, List<String> units, String template, String caseNumber) {
          // the organ's own people
        }

        @Override
        void tellPerson(String account, String template, String caseNumber) {
          reviewers.add(account + " " + template);
        }

        @Override
        void tellAll(String role, String template, String caseNumber) {
          told.add(role + " " + template + " " + caseNumber);
        }
      };

  private final ApplicantNotices applicants =
      new ApplicantNotices() {
        @Override
        void tell(String caseNumber, String template) {
          // the applicant
        }
      };

  private static ProceedingRecorded recorded(String what) {
    return new ProceedingRecorded(NO, MATTER, ORGAN, SECTION, "71", what, AT);
  }

  private static CaseDecided decided(boolean deemed) {
    return new CaseDecided(NO, MATTER, ORGAN, SECTION, true, false, deemed, AT);
  }

  @Test
  @DisplayName("ACC-491 a suspension, and the day on which it is looked at again")
  void suspension() {
    TellOfProceedings listener = new TellOfProceedings(desks, applicants);
    listener.on(recorded("SUSPEND"));
    listener.on(recorded("REMIND_OF_SUSPENSION"));
    listener.on(recorded("RESUME"));
    assertThat(told)
        .containsExactly(
            "SUPERVISOR notice.case.suspended " + NO,
            "SUPERVISOR notice.case.suspension-due " + NO);
  }

  @Test
  @DisplayName("ACC-507 听证公告、听证申请，特别程序用完告知的时间，都告诉督查人员")
  void whatStopsTheClock() {
    TellOfProceedings listener = new TellOfProceedings(desks, applicants);
    listener.on(recorded("ANNOUNCE_HEARING"));
    listener.on(recorded("REQUEST_HEARING"));
    listener.on(recorded("LAPSE_SPECIAL"));
    listener.on(recorded("LAPSE_HEARING"));
    assertThat(told)
        .containsExactly(
            "SUPERVISOR notice.case.hearing-begun " + NO,
            "SUPERVISOR notice.case.hearing-begun " + NO,
            "SUPERVISOR notice.case.special-lapsed " + NO);
  }

  @Test
  @DisplayName("ACC-600 特别程序再次启动，告诉督查人员")
  void procedureAgain() {
    TellOfProceedings listener = new TellOfProceedings(desks, applicants);
    listener.on(recorded("START_SPECIAL"));
    listener.on(recorded(ProceedingRecorded.STARTED_AGAIN));
    assertThat(told).containsExactly("SUPERVISOR notice.case.special-again " + NO);
  }

  @Test
  @DisplayName("ACC-598 谁收的听证申请都告诉审查人员")
  void theReviewerIsTold() {
    new TellOfProceedings(desks, applicants).on(recorded("REQUEST_HEARING"));
    assertThat(reviewers).containsExactly("71 notice.case.hearing-asked");
  }

  @Test
  @DisplayName("ACC-491 a second correction that is asked for")
  void secondCorrection() {
    new TellSupervisorsOfSecondCorrection(desks)
        .on(new SecondCorrectionAsked(NO, MATTER, ORGAN, SECTION, AT));
    assertThat(told).containsExactly("SUPERVISOR notice.case.second-correction " + NO);
  }

  @Test
  @DisplayName("ACC-491 a renewal by silence, and no other decision")
  void deemedRenewal() {
    TellDeemedRenewal listener = new TellDeemedRenewal(desks);
    listener.on(decided(false));
    assertThat(told).isEmpty();
    listener.on(decided(true));
    assertThat(told).containsExactly("SUPERVISOR notice.case.renewed-by-silence " + NO);
  }
}
