package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.onewindow.acceptance.application.cases.letters.CaseLetter;
import org.onewindow.acceptance.domain.cases.Certificate;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.LicenceProceeding;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.ProceedingAct;
import org.onewindow.acceptance.domain.cases.Statement;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.acceptance.persistence.cases.Certificates;
import org.onewindow.acceptance.persistence.cases.LicenceProceedings;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.text.Texts;

/**
 * What every use case of a proceeding against a licence does the same way: find what the actor may
 * see, issue its papers into the file of the case that made the certificate, record the act.
 */
@ApplicationScoped
class LicenceBook {

  private static final String SEE_ALL = "case.readAll";

  private final CaseBook book;
  private final Cases cases;
  private final Certificates certificates;
  private final LicenceProceedings proceedings;
  private final CasePapers papers;
  private final Audit audit;

  /** For the container's proxy. */
  protected LicenceBook() {
    this(null, null, null, null, null, null);
  }

  @Inject
  LicenceBook(
      CaseBook book,
      Cases cases,
      Certificates certificates,
      LicenceProceedings proceedings,
      CasePapers papers,
      Audit audit) {
    this.book = book;
    this.cases = cases;
    this.certificates = certificates;
    this.proceedings = proceedings;
    this.papers = papers;
    this.audit = audit;
  }

  /** The case that made an edition, if the actor may see it; else it looks as if there was none. */
  LicenceCase madeBy(Certificate certificate) {
    LicenceCase made = cases.byId(certificate.caseId()).orElseThrow();
    mustSee(made.matter().organ(), made.matter().section());
    return made;
  }

  void mustSee(String organ, String section) {
    Actor actor = book.actor();
    if (!actor.may(SEE_ALL) && !actor.serves(section) && !actor.unit().equals(organ)) {
      throw new NotFound(Refusal.of("LICENCE_NOT_FOUND"));
    }
  }

  /**
   * The latest edition, held.
   *
   * @throws NotFound LICENCE_NOT_FOUND
   */
  Certificate hold(String number) {
    return certificates
        .holdLatest(CheckCertificate.plain(number))
        .orElseThrow(() -> new NotFound(Refusal.of("LICENCE_NOT_FOUND")));
  }

  /**
   * A proceeding to change, held.
   *
   * @param seen version that the page showed; negative when none was looked at
   * @throws NotFound PROCEEDING_NOT_FOUND
   */
  LicenceProceeding holdProceeding(String number, long seen) {
    LicenceProceeding it =
        proceedings
            .hold(number)
            .orElseThrow(() -> new NotFound(Refusal.of("PROCEEDING_NOT_FOUND")));
    mustSee(it.organ(), it.section());
    it.mustBeVersion(seen);
    return it;
  }

  Officer officer() {
    return book.officer("");
  }

  /** Puts a letter of the proceeding into the file of the case that made the certificate. */
  void issue(
      DocumentKind kind,
      LicenceProceeding it,
      Certificate licence,
      CaseLetter.Words words,
      Officer by,
      Instant at) {
    LicenceCase file = cases.holdById(it.caseId());
    papers.issueAbout(
        kind,
        file,
        book.matter(file),
        words,
        new CaseLetter.Certificate(
            licence.name(), licence.number(), licence.validFrom(), licence.lastDay().orElse(null)),
        by,
        at);
  }

  /** 陈述申辩笔录: files what the holder said in the case that made the licence. */
  void issueStatement(LicenceProceeding it, Statement heard, Officer by, Instant at) {
    LicenceCase file = cases.holdById(it.caseId());
    papers.issueStatement(file, book.matter(file), heard, it.number() + " " + ground(it), by, at);
  }

  /** The reason of the law in words, for letters. */
  static String ground(LicenceProceeding it) {
    return Texts.chinese().of("proceeding.ground", it.ground());
  }

  void record(LicenceProceeding it, String act) {
    audit.record(
        AuditEntry.of("proceeding." + act, "proceeding", it.number())
            .with(Map.of("to", it.state().name())));
  }

  void record(LicenceProceeding it, ProceedingAct act) {
    record(it, act.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
  }
}
