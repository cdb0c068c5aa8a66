package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.api.event.OpinionWaited;
import org.onewindow.acceptance.application.cases.MemberCases;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.BundleTask;
import org.onewindow.acceptance.domain.bundle.Opining;
import org.onewindow.acceptance.domain.bundle.OpinionAct;
import org.onewindow.acceptance.domain.bundle.OpinionRequest;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.acceptance.persistence.bundle.OpinionRequests;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.outbox.Outbox;

/**
 * 联办意见: a department drafts or gives its opinion on its member, or the lead asks it for a reply.
 * The opinion is for the other departments; the decision of each case stays its organ's own.
 */
@ApplicationScoped
public class WriteOpinion {

  private final BundleBook book;
  private final Bundles bundles;
  private final MemberCases cases;
  private final OpinionRequests requests;
  private final Outbox outbox;
  private final Audit audit;

  /** For the container's proxy. */
  protected WriteOpinion() {
    this(null, null, null, null, null, null);
  }

  @Inject
  WriteOpinion(
      BundleBook book,
      Bundles bundles,
      MemberCases cases,
      OpinionRequests requests,
      Outbox outbox,
      Audit audit) {
    this.book = book;
    this.bundles = bundles;
    this.cases = cases;
    this.requests = requests;
    this.outbox = outbox;
    this.audit = audit;
  }

  /**
   * @param member key of the member
   * @param text the opinion, or what the lead wants to know
   * @param days working days for the reply to a question; null for the usual one (ACC-532)
   * @throws org.onewindow.kernel.refusal.NotFound {@code BUNDLE_UNKNOWN}
   * @throws org.onewindow.kernel.refusal.Refused {@code BUNDLE_OPINION_NOT_YOURS} for another
   *     department's opinion, and for a question that is not the lead's; {@code
   *     BUNDLE_OPINION_NO_CASE}, {@code BUNDLE_OPINION_STATE}, {@code BUNDLE_OPINION_EMPTY}, {@code
   *     BUNDLE_OPINION_TOO_LONG}, {@code BUNDLE_OPINION_DAYS}
   */
  @Transactional
  @Permitted("case.review")
  public void of(BundleNumber number, String member, OpinionAct act, String text, Integer days) {
    Bundle bundle = bundles.hold(number);
    book.mustSee(bundle);
    boolean asks = act == OpinionAct.ASK_REPLY;
    if (asks && member.equals(bundle.lead())) {
      throw Refusal.of("BUNDLE_OPINION_NOT_YOURS").raise(); // nobody asks himself
    }
    String speaker = asks ? bundle.lead() : member;
    Optional<String> section = bundle.task(speaker).caseNumber().map(cases::section);
    if (section.filter(book.actor()::serves).isEmpty()) {
      throw Refusal.of("BUNDLE_OPINION_NOT_YOURS").raise();
    }
    int term = days == null ? OpinionRequest.USUAL_DAYS : days;
    if (asks && (term < 1 || term > OpinionRequest.MOST_DAYS)) {
      throw Refusal.of("BUNDLE_OPINION_DAYS", OpinionRequest.MOST_DAYS).at("days").raise();
    }
    Instant now = book.now();
    Opining.opine(bundle, member, act, text, book.doer(), book.actor().unit(), now);
    if (act == OpinionAct.GIVE) {
      requests.open(number).stream()
          .filter(open -> open.task().equals(member))
          .forEach(open -> open.close(now));
    } else if (asks) {
      ask(bundle, member, book.term(term), now);
    }
    audit.record(
        AuditEntry.of("bundle.opinion", "bundle", number.text())
            .with(Map.of("member", member, "kind", act.name())));
  }

  private void ask(Bundle bundle, String member, OpinionRequest.Term term, Instant now) {
    BundleTask asked = bundle.task(member);
    String no = asked.caseNumber().orElseThrow();
    OpinionRequest request =
        new OpinionRequest(
            BundleNumber.parse(bundle.number()),
            asked,
            cases.section(no),
            Opining.round(bundle, member),
            term,
            book.doer(),
            now);
    requests.add(request);
    outbox.publish(
        new OpinionWaited(
            bundle.number(), no, request.section(), "ASKED", request.dueAt().toString()));
  }
}
