package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.api.event.LicenceEnded;
import org.onewindow.acceptance.application.cases.letters.CaseLetter;
import org.onewindow.acceptance.domain.cases.Certificate;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.LicenceProceeding;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.ProceedingAct;
import org.onewindow.acceptance.domain.cases.ProceedingKind;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.outbox.Outbox;
import org.onewindow.platform.text.Texts;

/**
 * 决定撤回、撤销、注销, or to leave it: the certificate ends in the same transaction, so that the public
 * check says so at once; the letter names the remedies and, for a withdrawal, what is paid.
 */
@ApplicationScoped
public class DecideProceeding {

  private final CaseBook book;
  private final LicenceBook licences;
  private final LicenceEffects effects;
  private final Remedies remedies;
  private final Outbox outbox;

  /** For the container's proxy. */
  protected DecideProceeding() {
    this(null, null, null, null, null);
  }

  @Inject
  DecideProceeding(
      CaseBook book,
      LicenceBook licences,
      LicenceEffects effects,
      Remedies remedies,
      Outbox outbox) {
    this.book = book;
    this.licences = licences;
    this.effects = effects;
    this.remedies = remedies;
    this.outbox = outbox;
  }

  /**
   * Orders what was proposed.
   *
   * @param seen version that the page showed; negative when none was looked at
   * @param reasons of the decision
   * @param compensation what is paid; compulsory for a withdrawal
   * @throws org.onewindow.kernel.refusal.Refused ACC-056, ACC-304, ACC-321 … ACC-324
   */
  @Transactional
  @Permitted("licence.decide")
  public void order(String number, long seen, String reasons, String compensation) {
    LicenceProceeding it = licences.holdProceeding(number, seen);
    Officer officer = licences.officer();
    Instant now = book.now();
    it.order(reasons, compensation, officer, now);
    Certificate licence = licences.hold(it.licence());
    LicenceCase made = licences.madeBy(licence);
    effects.end(licence, it.kind().act(), now);
    licences.issue(it.kind().decision(), it, licence, said(it), officer, now);
    licences.record(it, ProceedingAct.ORDER);
    outbox.publish(
        new LicenceEnded(
            licence.number(),
            made.number().orElseThrow().text(),
            it.kind().name(),
            it.organ(),
            it.section(),
            now.toString()));
  }

  private CaseLetter.Words said(LicenceProceeding it) {
    String heard =
        it.statementHow()
            .map(how -> Texts.chinese().get("proceeding.heard." + how, it.statement()))
            .orElse("");
    return new CaseLetter.Words(
        "",
        LicenceBook.ground(it),
        heard,
        it.facts(),
        it.reasons(),
        ProposeProceeding.basis(it),
        remedies.text(),
        it.kind() == ProceedingKind.WITHDRAWAL ? it.compensation() : "");
  }

  /**
   * Leaves the licence as it is.
   *
   * @param seen version that the page showed; negative when none was looked at
   * @throws org.onewindow.kernel.refusal.Refused ACC-056, ACC-322 … ACC-324
   */
  @Transactional
  @Permitted("licence.decide")
  public void drop(String number, long seen, String reasons) {
    LicenceProceeding it = licences.holdProceeding(number, seen);
    it.drop(reasons, licences.officer(), book.now());
    licences.record(it, ProceedingAct.DROP);
  }
}
