package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refused;

/** 颁发、送达与办结: from the decision to the closed file (art. 39, 44). */
public final class Delivering {

  private static final int NOTICE_DAYS = 30;

  private Delivering() {}

  /**
   * Makes the certificate.
   *
   * @param certificate its number
   * @throws Refused ACC-075 when the matter's result is a letter
   */
  public static void issueCertificate(
      LicenceCase it, String certificate, PublishedMatter matter, Officer by, Instant at) {
    Transition row =
        Admission.admit(it, CaseAct.ISSUE_CERTIFICATE, by, Circumstances.of(matter, at));
    it.comesTo(it.outcome().certified(certificate));
    it.enter(row, by, at, certificate);
  }

  /** Records that the result reached its recipient; ACC-076 … ACC-080. */
  public static void deliver(
      LicenceCase it, Delivery told, PublishedMatter matter, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.DELIVER, by, Circumstances.of(matter, at));
    Instant decided = it.decision().orElseThrow().at();
    Delivery how = told.at(ToldToTheMinute.after(decided, told.at()));
    boolean refused = how.refusedToSign() || how.method() == DeliveryMethod.LEFT_IN_PLACE;
    boolean impossible = how.at() != null && (how.at().isAfter(at) || how.at().isBefore(decided));
    new Reasons()
        .must(how.method() != null, CaseRule.CASE_DELIVERY_INCOMPLETE, "method")
        .need(how.recipient(), CaseRule.CASE_DELIVERY_INCOMPLETE, "recipient")
        .need(how.place(), CaseRule.CASE_DELIVERY_INCOMPLETE, "place")
        .must(how.at() != null, CaseRule.CASE_DELIVERY_INCOMPLETE, "at")
        .must(!impossible, CaseRule.CASE_DELIVERY_TIME_IMPOSSIBLE, "at")
        .must(
            !refused || !how.witness().isBlank(), CaseRule.CASE_DELIVERY_WITNESS_MISSING, "witness")
        .must(
            how.method() != DeliveryMethod.ELECTRONIC || hasConsented(it),
            CaseRule.CASE_ELECTRONIC_DELIVERY_WITHOUT_CONSENT,
            "method")
        .must(hasPassed(how), CaseRule.CASE_PUBLIC_NOTICE_TOO_EARLY, "published")
        .raise();
    it.comesTo(it.outcome().delivered(new CaseDelivery(how, by)));
    it.enter(row, by, at, how.at(), null, how.note());
  }

  /** 送达地址确认书: only the last one that was signed says so; ACC-503. */
  private static boolean hasConsented(LicenceCase it) {
    return it.serviceConfirmation().filter(ServiceConfirmation::electronic).isPresent();
  }

  /** A public notice has reached its recipient when thirty days have passed after its day. */
  private static boolean hasPassed(Delivery how) {
    return how.method() != DeliveryMethod.PUBLIC_NOTICE
        || how.published() != null
            && !how.note().isEmpty()
            && how.at() != null
            && !how.at().isBefore(how.published().plus(NOTICE_DAYS + 1, ChronoUnit.DAYS));
  }

  /** Closes the file; ACC-081 when a paper that the file must hold is not there. */
  public static void close(LicenceCase it, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.CLOSE, by, Circumstances.at(at));
    List<DocumentKind> lacking =
        new ArrayList<>(
            List.of(
                DocumentKind.RECEIPT,
                opening(it),
                DecisionPaper.of(it),
                DocumentKind.DELIVERY_RECORD));
    it.documents().forEach(d -> lacking.remove(d.kind()));
    if (!lacking.isEmpty()) {
      throw new Refused(CaseRule.CASE_FILE_INCOMPLETE.refusal(lacking.get(0)));
    }
    it.enter(row, by, at, "");
  }

  /** The paper with which the work on it began. */
  static DocumentKind opening(LicenceCase it) {
    if (it.matter().isCollected()) {
      return DocumentKind.PASSING_ON_LIST;
    }
    return it.tolerance().isPresent()
        ? DocumentKind.TOLERANCE_NOTICE
        : DocumentKind.ACCEPTANCE_NOTICE;
  }
}
