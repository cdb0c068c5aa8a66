package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import java.util.Set;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.platform.identity.RoleDefinition;

/**
 * Who may do what to cases. A permission lets a person try; whether this person may do it to this
 * case, the case says.
 */
@ApplicationScoped
public class CasePermissions {

  private static final Map<CaseAct, String> NEEDED =
      Map.ofEntries(
          Map.entry(CaseAct.RECEIVE, "case.receive"),
          Map.entry(CaseAct.NOTICE_CORRECTION, "case.accept"),
          Map.entry(CaseAct.HAND_IN_CORRECTIONS, "case.hand-in"),
          Map.entry(CaseAct.ACCEPT, "case.accept"),
          Map.entry(CaseAct.COMMIT, "case.accept"),
          Map.entry(CaseAct.TERMINATE_FALSE_PROMISE, "case.review"),
          Map.entry(CaseAct.ASK_SECOND_CORRECTION, "case.accept"),
          Map.entry(CaseAct.APPROVE_SECOND_CORRECTION, "case.approve-correction"),
          Map.entry(CaseAct.CORRECT_ON_THE_SPOT, "case.hand-in"),
          Map.entry(CaseAct.ACCEPT_TOLERANTLY, "case.accept"),
          Map.entry(CaseAct.HAND_IN_TOLERATED, "case.hand-in"),
          Map.entry(CaseAct.EXTEND_TOLERANCE, "case.accept"),
          Map.entry(CaseAct.REFUSE_ACCEPTANCE, "case.accept"),
          Map.entry(CaseAct.RECORD_NOT_NEEDED, "case.accept"),
          Map.entry(CaseAct.TAKE_UP, "case.review"),
          Map.entry(CaseAct.GIVE_REVIEW_OPINION, "case.review"),
          Map.entry(CaseAct.GIVE_SECOND_OPINION, "case.second"),
          Map.entry(CaseAct.SEND_BACK, "case.decide"),
          Map.entry(CaseAct.PROPOSE_EXTENSION, "case.review"),
          Map.entry(CaseAct.APPROVE_EXTENSION, "case.extend"),
          Map.entry(CaseAct.DECLINE_EXTENSION, "case.extend"),
          Map.entry(CaseAct.PROPOSE_SPECIAL, "case.review"),
          Map.entry(CaseAct.START_SPECIAL, "case.decide"),
          Map.entry(CaseAct.DECLINE_SPECIAL, "case.decide"),
          Map.entry(CaseAct.END_SPECIAL, "case.review"),
          Map.entry(CaseAct.RECORD_VISIT, "case.review"),
          Map.entry(CaseAct.TELL_INTERESTED_PARTY, "case.review"),
          Map.entry(CaseAct.RECORD_STATEMENT, "case.review"),
          Map.entry(CaseAct.TELL_HEARING_RIGHT, "case.review"),
          Map.entry(CaseAct.ANNOUNCE_HEARING, "case.review"),
          Map.entry(CaseAct.REQUEST_HEARING, "case.ask-hearing"),
          Map.entry(CaseAct.WAIVE_HEARING, "case.review"),
          Map.entry(CaseAct.CALL_HEARING, "case.review"),
          Map.entry(CaseAct.RECORD_MINUTES, "case.host"),
          Map.entry(CaseAct.END_HEARING, "case.review"),
          Map.entry(CaseAct.SUSPEND, "case.decide"),
          Map.entry(CaseAct.RESUME, "case.resume"),
          Map.entry(CaseAct.PROPOSE_TERMINATION, ProposeTermination.PERMISSION),
          Map.entry(CaseAct.APPROVE_TERMINATION, "case.decide"),
          Map.entry(CaseAct.DECLINE_TERMINATION, "case.decide"),
          Map.entry(CaseAct.TRANSFER_UP, "case.decide"),
          Map.entry(CaseAct.PASS_ON, "case.receive"),
          Map.entry(CaseAct.RELAY_CORRECTION, RecordReply.PERMISSION),
          Map.entry(CaseAct.FORWARD_CORRECTIONS, RecordReply.PERMISSION),
          Map.entry(CaseAct.RECORD_GRANT, RecordReply.PERMISSION),
          Map.entry(CaseAct.RECORD_DENIAL, RecordReply.PERMISSION),
          Map.entry(CaseAct.GRANT, "case.decide"),
          Map.entry(CaseAct.DENY, "case.decide"),
          Map.entry(CaseAct.GRANT_ON_THE_SPOT, "case.decide-on-the-spot"),
          Map.entry(CaseAct.DENY_ON_THE_SPOT, "case.decide-on-the-spot"),
          Map.entry(CaseAct.ISSUE_CERTIFICATE, "certificate.issue"),
          Map.entry(CaseAct.DELIVER, "result.deliver"),
          Map.entry(CaseAct.CLOSE, "result.deliver"),
          Map.entry(CaseAct.WITHDRAW, "case.withdraw"),
          Map.entry(CaseAct.ARCHIVE, ArchiveCase.PERMISSION));

  /** The permission an act needs. */
  public static String needed(CaseAct act) {
    return NEEDED.get(act);
  }

  @Produces
  RoleDefinition windowClerk() {
    return new RoleDefinition(
        "WINDOW_CLERK",
        Set.of(
            "case.receive",
            RecordReply.PERMISSION,
            "case.hand-in",
            "case.ask-hearing",
            "case.accept",
            "case.decide-on-the-spot",
            "case.withdraw",
            ProposeTermination.PERMISSION,
            "case.return",
            "case.read",
            "facts.call",
            "result.deliver",
            "pii.read"));
  }

  @Produces
  RoleDefinition middleDesk() {
    return new RoleDefinition(
        "MIDDLE_DESK",
        Set.of(
            "case.accept",
            "case.withdraw",
            ProposeTermination.PERMISSION,
            "case.read",
            "facts.call",
            "pii.read"));
  }

  @Produces
  RoleDefinition reviewer() {
    return new RoleDefinition(
        "REVIEWER",
        Set.of(
            "case.review",
            "case.ask-hearing",
            ProposeTermination.PERMISSION,
            "case.resume",
            RecordReply.PERMISSION,
            "licence.propose",
            "case.read",
            "facts.call",
            "pii.read"));
  }

  @Produces
  RoleDefinition secondOpinion() {
    return new RoleDefinition(
        "SECOND_OPINION", Set.of("case.second", "case.host", "case.read", "pii.read"));
  }

  @Produces
  RoleDefinition approver() {
    return new RoleDefinition(
        "APPROVER",
        Set.of(
            "case.decide",
            "case.extend",
            "case.host",
            "case.resume",
            "licence.decide",
            "case.read",
            "facts.call",
            "pii.read"));
  }

  @Produces
  RoleDefinition certifier() {
    return new RoleDefinition("CERTIFIER", Set.of("certificate.issue", "case.read"));
  }

  @Produces
  RoleDefinition exitClerk() {
    return new RoleDefinition(
        "EXIT_CLERK",
        Set.of("result.deliver", "case.return", ArchiveCase.PERMISSION, "case.read", "pii.read"));
  }

  @Produces
  RoleDefinition supervisor() {
    return new RoleDefinition(
        "SUPERVISOR", Set.of("case.read", "case.readAll", "case.approve-correction", "pii.read"));
  }

  @Produces
  RoleDefinition bureauHead() {
    return new RoleDefinition("BUREAU_HEAD", Set.of("case.extend", "case.read", "case.readAll"));
  }
}
