package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onewindow.acceptance.domain.cases.Archiving;
import org.onewindow.acceptance.domain.cases.CaseDecision;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.CaseTransfer;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.Verdict;
import org.onewindow.acceptance.domain.matter.HandlingKind;
import org.onewindow.acceptance.domain.matter.Limit;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/**
 * What a bundle needs of the cases it consists of. Every call joins the transaction of the bundle,
 * whose use case has asked for the permission.
 */
@ApplicationScoped
public class MemberCases {

  private final CaseBook book;
  private final Cases cases;
  private final IntakeReader reader;
  private final ReceiveApplication receiveApplication;
  private final ElectronicLicences licences;
  private final ShowProgress progress;

  /** For the container's proxy. */
  protected MemberCases() {
    this(null, null, null, null, null, null);
  }

  @Inject
  MemberCases(
      CaseBook book,
      Cases cases,
      IntakeReader reader,
      ReceiveApplication receiveApplication,
      ElectronicLicences licences,
      ShowProgress progress) {
    this.licences = licences;
    this.progress = progress;
    this.book = book;
    this.cases = cases;
    this.reader = reader;
    this.receiveApplication = receiveApplication;
  }

  /**
   * Where a case stands, as far as others wait for it.
   *
   * @param state its state
   * @param acceptedAt when it was accepted, if it was
   * @param granted whether it was granted and, where there is one, its certificate is made
   * @param failed whether it can never be granted any more
   * @param certificate number of the certificate; empty for none
   * @param statutory the statutory limit of its matter
   */
  public record Standing(
      CaseState state,
      Optional<Instant> acceptedAt,
      boolean granted,
      boolean failed,
      String certificate,
      Limit statutory) {}

  /**
   * Everything that stands against receiving an application for a matter here and now, at its
   * fields; nothing is written.
   */
  public List<Refusal> faults(String matterCode, IntakeText typed) {
    try {
      PublishedMatter matter = book.currentMatter(matterCode);
      LicenceCase.draft("check", matter, book.officer(matter.code()), book.now());
      return reader.faults(typed, matter, book.today());
    } catch (Refused refused) {
      return refused.reasons();
    }
  }

  /**
   * The same when the bundle is taken, with the electronic licences that were typed; what members
   * make for each other later is theirs to hand on.
   */
  public List<Refusal> faultsAtIntake(String matterCode, IntakeText typed) {
    return licences.withOthers(faults(matterCode, typed), matterCode, typed);
  }

  /** Whether the actor may see the case. */
  public boolean maySee(String number) {
    try {
      book.look(new CaseNumber(number));
      return true;
    } catch (NotFound hidden) {
      return false;
    }
  }

  /**
   * Receives an application for a matter: a full case with its number and receipt.
   *
   * @throws org.onewindow.kernel.refusal.Refused everything that is wrong, at its field
   */
  public CaseNumber receive(String matterCode, IntakeText typed) {
    PublishedMatter matter = book.currentMatter(matterCode);
    Officer officer = book.officer(matter.code());
    LicenceCase begun = LicenceCase.draft(StartIntake.newRef(), matter, officer, book.now());
    cases.add(begun); // first: what is added before the audit is written before the chain is locked
    CaseNumber number = receiveApplication.receive(begun, typed, matter, officer);
    licences.use(begun, licences.named(typed, matter));
    return number;
  }

  /** Unit code of the section that reviews a case; whoever asks sees the bundle already. */
  public String section(String number) {
    return get(new CaseNumber(number)).matter().section();
  }

  /**
   * The day on which the first of the limits to decide a case ends, today for a same-day matter;
   * empty while none runs. Whoever asks sees the bundle already.
   */
  public Optional<LocalDate> lastDay(CaseNumber number) {
    return lastDay(get(number));
  }

  /** The same of a case that is at hand. */
  public Optional<LocalDate> lastDay(LicenceCase it) {
    return it.matter().kind() == HandlingKind.SAME_DAY
        ? Optional.of(book.today())
        : Stream.of(it.due().promised(), it.due().statutory())
            .flatMap(Optional::stream)
            .min(Instant::compareTo)
            .map(book::dayOf);
  }

  private LicenceCase get(CaseNumber number) {
    return cases
        .find(number)
        .orElseThrow(() -> new IllegalStateException("A member without its case: " + number));
  }

  /** Where a case stands in the words of citizens; whoever asks sees the bundle already. */
  public Progress.Stage stage(CaseNumber number) {
    return progress.stage(get(number));
  }

  /** Where a case stands; whoever asks sees the bundle already. */
  public Standing standing(CaseNumber number) {
    LicenceCase it = get(number);
    PublishedMatter matter = book.matter(it);
    boolean grant =
        it.decision().map(CaseDecision::outcome).filter(v -> v == Verdict.GRANT).isPresent();
    boolean denied = it.decision().isPresent() && !grant;
    CaseState ended = Archiving.endedAs(it);
    boolean needless = ended == CaseState.NOT_NEEDED;
    boolean terminated = ended == CaseState.TERMINATED;
    boolean made =
        matter.licenceName().isEmpty()
            || it.certificateNumber().isPresent()
            || it.latest(CaseTransfer.class).isPresent(); // made by the organ that decided
    return new Standing(
        it.state(),
        it.acceptedAt(),
        needless || grant && made && !terminated,
        denied || terminated || it.state().isEnded() && !grant && !needless,
        it.certificateNumber().orElse(""),
        matter.statutory());
  }
}
