package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.letters.CaseLetter;
import org.onewindow.acceptance.domain.cases.Application;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.ProgressSecret;
import org.onewindow.acceptance.domain.cases.Receiving;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.idempotency.Once;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.numbering.Series;

/** 收件: takes an application, gives the case its number and the applicant the receipt. */
@ApplicationScoped
public class ReceiveApplication {

  private final CaseBook book;
  private final CasePapers papers;
  private final Cases cases;
  private final Series series;
  private final Once once;
  private final IntakeReader reader;
  private final DraftText text;
  private final CaseSettings settings;
  private final FormBook forms;
  private final ElectronicLicences licences;

  /** For the container's proxy. */
  protected ReceiveApplication() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  @Inject
  ReceiveApplication(
      CaseBook book,
      CasePapers papers,
      Cases cases,
      Series series,
      Once once,
      IntakeReader reader,
      DraftText text,
      CaseSettings settings,
      FormBook forms,
      ElectronicLicences licences) {
    this.licences = licences;
    this.book = book;
    this.papers = papers;
    this.cases = cases;
    this.series = series;
    this.once = once;
    this.reader = reader;
    this.text = text;
    this.settings = settings;
    this.forms = forms;
  }

  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * Receives a draft. A draft that was received already answers its number again, so that pressing
   * twice, or again on a lost connection, makes one case.
   *
   * @throws org.onewindow.kernel.refusal.Refused everything that is wrong, at its field
   */
  @Transactional
  @Permitted("case.receive")
  public CaseNumber draft(String ref, IntakeText typed) {
    LicenceCase draft = cases.holdDraft(ref);
    text.mustBeMine(draft);
    if (draft.number().isPresent()) {
      return draft.number().get();
    }
    PublishedMatter matter = book.matter(draft);
    IntakeText whole = typed.withScansOf(text.open(draft));
    return receiveProven(draft, whole, matter, book.officer(matter.code()));
  }

  /**
   * Receives an application that comes in one piece, from a machine.
   *
   * @param key idempotency key
   */
  @Transactional
  @Permitted("case.receive")
  public CaseNumber whole(String matterCode, IntakeText typed, String key) {
    List<Refusal> foreign = typed.scans().stream().map(MaterialText::notUploaded).toList();
    if (!foreign.isEmpty()) {
      throw new Refused(foreign);
    }
    Optional<String> before =
        once.begin(key, "receive " + matterCode + " " + DraftText.json(typed));
    if (before.isPresent()) {
      return new CaseNumber(before.get());
    }
    PublishedMatter matter = book.currentMatter(matterCode);
    Officer officer = book.officer(matter.code());
    LicenceCase begun = LicenceCase.draft(StartIntake.newRef(), matter, officer, book.now());
    cases.add(begun); // first: what is added before the audit is written before the chain is locked
    CaseNumber number = receiveProven(begun, typed, matter, officer);
    once.finish(key, number.text());
    return number;
  }

  /** Electronic licences in the place of papers are the applicant's and in force; ACC-460. */
  private CaseNumber receiveProven(
      LicenceCase it, IntakeText typed, PublishedMatter matter, Officer officer) {
    List<ElectronicLicences.Named> named = licences.named(typed, matter);
    ElectronicLicences.mustServe(named);
    CaseNumber number = receive(it, typed, matter, officer);
    if (!named.isEmpty()) {
      cases.flush(); // a case that was begun just now has its id from here on
      licences.use(it, named);
    }
    return number;
  }

  /** Receives what was begun; also for {@link MemberCases}, in the transaction of the bundle. */
  CaseNumber receive(LicenceCase it, IntakeText typed, PublishedMatter matter, Officer officer) {
    Instant now = book.now();
    Application application = reader.read(typed, matter, it.ref(), book.today(), now);
    CaseNumber number = nextNumber();
    ProgressSecret secret = newSecret();
    Receiving.receive(
        it, number, secret.hash(number), matter, application, officer, now, book.today());
    book.derive(it, matter, now);
    papers.issue(DocumentKind.RECEIPT, it, matter, look(number, secret), officer, now);
    if (forms.file(it, matter, typed.form(), officer.name(), now)) {
      papers.issueForm(it, matter, forms.answers(it), officer, now);
    }
    book.record(it);
    return number;
  }

  /** The next number of the county and year; gap-free, so only for a case that commits with it. */
  CaseNumber nextNumber() {
    int year = book.today().getYear();
    return CaseNumber.of(settings.region(), year, series.next("case:" + settings.region(), year));
  }

  ProgressSecret newSecret() {
    return ProgressSecret.draw(RANDOM);
  }

  /** The part behind # never leaves the reader's telephone in a request line. */
  CaseLetter.Look look(CaseNumber number, ProgressSecret secret) {
    return new CaseLetter.Look(
        settings.publicAddress() + "/progress#" + number + "." + secret.text(), secret.printed());
  }
}
