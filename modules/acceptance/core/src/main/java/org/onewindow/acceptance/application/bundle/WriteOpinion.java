package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.MemberCases;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.Opining;
import org.onewindow.acceptance.domain.bundle.OpinionAct;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/**
 * 联办意见: a department drafts or gives its opinion on its member, or the lead asks it for a reply.
 * The opinion is for the other departments; the decision of each case stays its organ's own.
 */
@ApplicationScoped
public class WriteOpinion {

  private final BundleBook book;
  private final Bundles bundles;
  private final MemberCases cases;
  private final Audit audit;

  /** For the container's proxy. */
  protected WriteOpinion() {
    this(null, null, null, null);
  }

  @Inject
  WriteOpinion(BundleBook book, Bundles bundles, MemberCases cases, Audit audit) {
    this.book = book;
    this.bundles = bundles;
    this.cases = cases;
    this.audit = audit;
  }

  /**
   * @param member key of the member
   * @param text the opinion, or what the lead wants to know
   * @throws org.onewindow.kernel.refusal.NotFound {@code BUNDLE_UNKNOWN}
   * @throws org.onewindow.kernel.refusal.Refused {@code BUNDLE_OPINION_NOT_YOURS} for another
   *     department's opinion, and for a question that is not the lead's; {@code
   *     BUNDLE_OPINION_NO_CASE}, {@code BUNDLE_OPINION_STATE}, {@code BUNDLE_OPINION_EMPTY}, {@code
   *     BUNDLE_OPINION_TOO_LONG}
   */
  @Transactional
  @Permitted("case.review")
  public void of(BundleNumber number, String member, OpinionAct act, String text) {
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
    Opining.opine(bundle, member, act, text, book.doer(), book.actor().unit(), book.now());
    audit.record(
        AuditEntry.of("bundle.opinion", "bundle", number.text())
            .with(Map.of("member", member, "kind", act.name())));
  }
}
