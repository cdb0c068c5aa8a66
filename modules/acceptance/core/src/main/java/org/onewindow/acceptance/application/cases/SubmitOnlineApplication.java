package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.letters.CaseLetter;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.acceptance.domain.cases.Application;
import org.onewindow.acceptance.domain.cases.ApplyingOnline;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.ProgressSecret;
import org.onewindow.acceptance.domain.cases.ReceivingWay;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Stale;
import org.onewindow.platform.identity.Permitted;

/**
 * Hands an application in online. From this moment it is <b>received</b>: it has its number, its
 * receipt, and the five days of art. 32 run. There is no pre-review before it (approval.md §10 no.
 * 4).
 */
@ApplicationScoped
public class SubmitOnlineApplication {

  private final CaseBook book;
  private final CasePapers papers;
  private final Cases cases;
  private final DraftText text;
  private final IntakeReader reader;
  private final ElectronicLicences licences;
  private final OnlineApplicants applicants;
  private final ShowOnlineApplication preview;
  private final ReceiveApplication receipts;
  private final CaseSettings settings;
  private final FormBook forms;
  private final ChooseReceivingWay receiving;

  /** For the container's proxy. */
  protected SubmitOnlineApplication() {
    this(null, null, null, null, null, null, null, null, null, null, null, null);
  }

  @Inject
  SubmitOnlineApplication(
      CaseBook book,
      CasePapers papers,
      Cases cases,
      DraftText text,
      IntakeReader reader,
      OnlineApplicants applicants,
      ShowOnlineApplication preview,
      ReceiveApplication receipts,
      CaseSettings settings,
      FormBook forms,
      ElectronicLicences licences,
      ChooseReceivingWay receiving) {
    this.receiving = receiving;
    this.licences = licences;
    this.book = book;
    this.papers = papers;
    this.cases = cases;
    this.text = text;
    this.reader = reader;
    this.applicants = applicants;
    this.preview = preview;
    this.receipts = receipts;
    this.settings = settings;
    this.forms = forms;
  }

  /**
   * Hands a draft in. One that was handed in already answers its number again, so that pressing
   * twice, or again on a lost connection, makes one case.
   *
   * @param ref name of the draft
   * @param shown of the preview the applicant saw
   * @param way how the result is to be received; empty while nothing was chosen
   * @throws Stale ONLINE_DRAFT_CHANGED when the draft is not what was shown
   * @throws org.onewindow.kernel.refusal.Refused everything that is wrong, at its field
   */
  @Transactional
  @Permitted("online.apply")
  public CaseNumber of(String ref, String shown, Optional<ReceivingWay> way) {
    LicenceCase draft = applicants.mine(Optional.of(cases.holdDraft(ref)), "CASE_DRAFT_NOT_FOUND");
    if (draft.number().isPresent()) {
      return draft.number().get();
    }
    IntakeText typed = applicants.identified(text.open(draft), draft.matter());
    if (!preview.shown(typed).equals(shown)) {
      throw new Stale(Refusal.of("ONLINE_DRAFT_CHANGED"));
    }
    PublishedMatter matter = book.matter(draft);
    List<ElectronicLicences.Named> named = licences.named(typed, matter);
    ElectronicLicences.mustServe(named);
    CaseNumber number = receive(draft, typed, matter, applicants.current());
    licences.use(draft, named);
    way.ifPresent(w -> receiving.choose(draft, matter, w, applicants.current(), book.now()));
    return number;
  }

  /** Receives what was begun; also for {@link OnlineMembers}, in the transaction of the bundle. */
  CaseNumber receive(LicenceCase draft, IntakeText typed, PublishedMatter matter, Applicant me) {
    Instant now = book.now();
    Application application = reader.read(typed, matter, draft.ref(), book.today(), now);
    CaseNumber number = receipts.nextNumber();
    ProgressSecret secret = receipts.newSecret();
    String unit = settings.onlineUnit(matter.section());
    ApplyingOnline.receive(
        draft, number, secret.hash(number), matter, application, me, unit, now, book.today());
    book.derive(draft, matter, now);
    CaseLetter.Look look = receipts.look(number, secret);
    papers.issue(DocumentKind.RECEIPT, draft, matter, look, papers.onlineReceiver(draft), now);
    if (forms.file(draft, matter, typed.form(), me.name(), now)) {
      papers.issueForm(draft, matter, forms.answers(draft), papers.onlineReceiver(draft), now);
    }
    book.record(draft);
    return number;
  }
}
