package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.onewindow.acceptance.api.event.ProceedingRecorded;
import org.onewindow.platform.outbox.OutboxListener;

/**
 * What happens beside the straight way of a case is told to those whom it concerns: what was asked
 * for to those who answer it, an answer to the reviewer, what touches the applicant's time to the
 * applicant, and a suspension to those who supervise.
 */
@ApplicationScoped
class TellOfProceedings implements OutboxListener<ProceedingRecorded> {

  private final DeskNotices desks;
  private final ApplicantNotices applicants;

  /** For the container's proxy. */
  protected TellOfProceedings() {
    this(null, null);
  }

  @Inject
  TellOfProceedings(DeskNotices desks, ApplicantNotices applicants) {
    this.desks = desks;
    this.applicants = applicants;
  }

  @Override
  public Class<ProceedingRecorded> eventType() {
    return ProceedingRecorded.class;
  }

  @Override
  public String name() {
    return "acceptance.proceedings";
  }

  @Override
  public void on(ProceedingRecorded event) {
    String no = event.caseNumber();
    switch (event.what()) {
      case "PROPOSE_EXTENSION" -> {
        approvers(event, "notice.case.extension-asked");
        desks.tell("BUREAU_HEAD", List.of(event.organ()), "notice.case.extension-asked", no);
      }
      case "APPROVE_EXTENSION" -> {
        reviewer(event, "notice.case.extended");
        applicants.tell(no, "notice.own.extended");
      }
      case "DECLINE_EXTENSION" -> reviewer(event, "notice.case.extension-declined");
      case "PROPOSE_SPECIAL" -> approvers(event, "notice.case.special-asked");
      case "START_SPECIAL" -> {
        reviewer(event, "notice.case.special-started");
        applicants.tell(no, "notice.own.special-started");
      }
      case ProceedingRecorded.STARTED_AGAIN -> {
        reviewer(event, "notice.case.special-started");
        applicants.tell(no, "notice.own.special-again");
        desks.tellAll("SUPERVISOR", "notice.case.special-again", no);
      }
      case "DECLINE_SPECIAL" -> reviewer(event, "notice.case.special-declined");
      case "END_SPECIAL" -> applicants.tell(no, "notice.own.special-ended");
      case "TELL_INTERESTED_PARTY" -> applicants.tell(no, "notice.own.interest-told");
      case "LAPSE_SPECIAL" -> {
        applicants.tell(no, "notice.own.special-ended");
        desks.tellAll("SUPERVISOR", "notice.case.special-lapsed", no);
        reviewer(event, "notice.case.special-lapsed");
      }
      case "LAPSE_HEARING" -> reviewer(event, "notice.case.hearing-lapsed");
      case "REQUEST_HEARING" -> {
        reviewer(event, "notice.case.hearing-asked");
        applicants.tell(no, "notice.own.hearing-asked");
        desks.tellAll("SUPERVISOR", "notice.case.hearing-begun", no);
      }
      case "TELL_HEARING_RIGHT" -> applicants.tell(no, "notice.own.hearing-right");
      case "ANNOUNCE_HEARING" -> {
        applicants.tell(no, "notice.own.hearing-announced");
        desks.tellAll("SUPERVISOR", "notice.case.hearing-begun", no);
      }
      case "CALL_HEARING" -> {
        applicants.tell(no, "notice.own.hearing-called");
        desks.tell(
            "SECOND_OPINION",
            List.of(event.section(), event.organ()),
            "notice.case.hearing-called",
            no);
        approvers(event, "notice.case.hearing-called");
      }
      case "RECORD_MINUTES" -> reviewer(event, "notice.case.hearing-held");
      case "SUSPEND" -> {
        desks.tellAll("SUPERVISOR", "notice.case.suspended", no);
        reviewer(event, "notice.case.suspended");
        applicants.tell(no, "notice.own.suspended");
      }
      case "REMIND_OF_SUSPENSION" -> {
        desks.tellAll("SUPERVISOR", "notice.case.suspension-due", no);
        approvers(event, "notice.case.suspension-due");
        reviewer(event, "notice.case.suspension-due");
      }
      case "PROPOSE_TERMINATION" -> approvers(event, "notice.case.termination-asked");
      case "DECLINE_TERMINATION" -> {
        reviewer(event, "notice.case.termination-declined");
        if (event.reviewer().isEmpty()) {
          desks.tell(
              "MIDDLE_DESK",
              List.of(event.section(), event.organ()),
              "notice.case.termination-declined",
              no);
        }
      }
      case "TRANSFER_UP" -> {
        reviewer(event, "notice.case.transferred");
        applicants.tell(no, "notice.own.transferred");
      }
      case "RELAY_CORRECTION" -> applicants.tell(no, "notice.own.correction-relayed");
      case "FORWARD_CORRECTIONS" -> applicants.tell(no, "notice.own.corrections-forwarded");
      case "PASS_ON" -> applicants.tell(no, "notice.own.passed-on");
      case "RESUME" -> {
        reviewer(event, "notice.case.resumed");
        applicants.tell(no, "notice.own.resumed");
      }
      default -> {
        // the others wait for nothing
      }
    }
  }

  private void approvers(ProceedingRecorded event, String template) {
    desks.tell("APPROVER", List.of(event.section(), event.organ()), template, event.caseNumber());
  }

  private void reviewer(ProceedingRecorded event, String template) {
    desks.tellPerson(event.reviewer(), template, event.caseNumber());
  }
}
