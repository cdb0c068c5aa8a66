package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.application.cases.OnlineMembers;
import org.onewindow.acceptance.domain.bundle.BundleApplication;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.MergedMaterials;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.acceptance.domain.cases.MaterialStatus;
import org.onewindow.acceptance.domain.form.FormSchema;
import org.onewindow.acceptance.domain.matter.MaterialNeed;
import org.onewindow.acceptance.persistence.bundle.BundleApplications;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.identity.Permitted;

/** An application for a bundle that was not handed in yet, as its applicant left it. */
@ApplicationScoped
public class ShowOnlineBundle {

  private static final int MOST = 20;

  private final ReadBundleGuide readGuide;
  private final BundleReception reception;
  private final BundleBook book;
  private final BundleApplications applications;
  private final OnlineMembers online;

  /** For the container's proxy. */
  protected ShowOnlineBundle() {
    this(null, null, null, null, null);
  }

  @Inject
  ShowOnlineBundle(
      ReadBundleGuide readGuide,
      BundleReception reception,
      BundleBook book,
      BundleApplications applications,
      OnlineMembers online) {
    this.readGuide = readGuide;
    this.reception = reception;
    this.book = book;
    this.applications = applications;
    this.online = online;
  }

  /** A draft in a list. */
  public record Draft(String ref, String name, Instant keptAt) {}

  /**
   * @param ref name of the draft
   * @param guide the bundle as it is in use now
   * @param typed everything that would be handed in
   * @param tailored what these answers ask for; empty while a question is open
   * @param papers what is to be brought, each with where it stands
   * @param received the number, once it was handed in
   * @param faults what stands against handing in
   * @param own what is asked as the members' own forms ask it
   * @param today the day its limits count from
   * @param shown tells this very content from any other: what is handed in is what was shown
   */
  public record Application(
      String ref,
      ReadBundleGuide.Guide guide,
      BundleText typed,
      Optional<ReadBundleGuide.Tailored> tailored,
      List<Paper> papers,
      Optional<BundleNumber> received,
      List<Refusal> faults,
      OwnFields own,
      LocalDate today,
      String shown) {

    /** Compulsory papers that are not there yet. */
    public List<Paper> lacking() {
      return papers.stream().filter(p -> p.status() == MaterialStatus.MISSING).toList();
    }
  }

  /** A paper that is asked for, once for all members. */
  public record Paper(MergedMaterials.Paper asked, MaterialText typed, MaterialStatus status) {}

  /** What waits to be handed in, at most {@value #MOST}. */
  @Transactional
  @Permitted("online.apply")
  public List<Draft> open() {
    return applications.open(online.applicant(), MOST).stream()
        .map(draft -> new Draft(draft.ref(), draft.name(), draft.typedAt()))
        .toList();
  }

  /** The number of what was handed in already; empty while it was not. */
  @Transactional
  @Permitted("online.apply")
  public Optional<BundleNumber> received(String ref) {
    return applications.get(ref, online.applicant()).number();
  }

  /**
   * @throws org.onewindow.kernel.refusal.NotFound CASE_DRAFT_NOT_FOUND, also for another's and for
   *     what was handed in; {@code BUNDLE_NOT_IN_USE}
   */
  @Transactional
  @Permitted("online.apply")
  public Application of(String ref) {
    Applicant me = online.applicant();
    return shown(applications.get(ref, me), me);
  }

  /** A draft as it would be handed in now. */
  Application shown(BundleApplication draft, Applicant me) {
    BundleText kept = book.typed(draft);
    BundleText typed = kept.by(online.identified(kept.applicant(), kept.contact()));
    ReadBundleGuide.Guide guide = readGuide.read(draft.code());
    List<Refusal> faults = new ArrayList<>();
    Optional<ReadBundleGuide.Tailored> tailored = Optional.empty();
    try {
      tailored = Optional.of(ReadBundleGuide.tailor(guide, typed.asAnswers()));
    } catch (Refused open) {
      faults.addAll(open.reasons());
    }
    tailored.ifPresent(
        for_ -> {
          faults.addAll(OnlineOffer.hindrances(for_));
          faults.addAll(
              reception.faults(
                  for_, typed, (matter, intake) -> online.faultsAtIntake(matter, intake, me)));
          OwnFields.of(for_).faults(typed.form(), book.today()).stream()
              .filter(f -> faults.stream().noneMatch(known -> known.field().equals(f.field())))
              .forEach(faults::add);
        });
    return new Application(
        draft.ref(),
        guide,
        typed,
        tailored,
        tailored.map(ReadBundleGuide.Tailored::brought).orElse(List.of()).stream()
            .map(asked -> paper(asked, typed.material(asked.key())))
            .toList(),
        draft.number(),
        List.copyOf(faults),
        tailored.map(OwnFields::of).orElse(new OwnFields(FormSchema.NONE)),
        book.today(),
        online.digest(BundleBook.json(typed)));
  }

  private static Paper paper(MergedMaterials.Paper asked, MaterialText typed) {
    MaterialStatus status =
        !typed.file().isEmpty() || !typed.licence().isBlank()
            ? MaterialStatus.COMPLETE
            : asked.need() == MaterialNeed.COMPULSORY
                ? MaterialStatus.MISSING
                : MaterialStatus.NOT_HANDED_IN;
    return new Paper(asked, typed, status);
  }
}
