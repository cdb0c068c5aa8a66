package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseDefect;
import org.onewindow.acceptance.domain.cases.CaseDocument;
import org.onewindow.acceptance.domain.cases.CaseHearing;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.CaseTransitions;
import org.onewindow.acceptance.domain.cases.ConfirmingService;
import org.onewindow.acceptance.domain.cases.Defect;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.MaterialStatus;
import org.onewindow.acceptance.domain.cases.ReceivingWay;
import org.onewindow.acceptance.domain.cases.ServiceConfirmation;
import org.onewindow.acceptance.domain.form.FormSchema;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.platform.identity.Permitted;

/** 我的办件: the own case as its applicant sees it. */
@ApplicationScoped
public class ShowOwnCase {

  /** Result papers reach the applicant by service; before it they are not shown online. */
  private static boolean isResult(DocumentKind kind) {
    return kind.isResult() || kind == DocumentKind.DELIVERY_RECORD;
  }

  private final Cases cases;
  private final CaseBook book;
  private final OnlineApplicants applicants;
  private final ShowProgress progress;

  /** For the container's proxy. */
  protected ShowOwnCase() {
    this(null, null, null, null);
  }

  @Inject
  ShowOwnCase(Cases cases, CaseBook book, OnlineApplicants applicants, ShowProgress progress) {
    this.cases = cases;
    this.book = book;
    this.applicants = applicants;
    this.progress = progress;
  }

  /**
   * The own case.
   *
   * @param version of the case, sent back with an act
   * @param progress stage, dates and steps in the words of citizens
   * @param papers that may be opened
   * @param corrections what is to be corrected now
   * @param before what corrections replaced
   * @param materials what was handed in, in the order of the matter
   * @param receiving how the result is to be received; empty once that is over
   * @param mayWithdraw nothing is decided yet
   * @param hearing that was told or announced last, until it has ended
   */
  public record OwnCase(
      long version,
      Progress progress,
      List<Paper> papers,
      List<Correction> corrections,
      List<Before> before,
      List<Material> materials,
      Optional<Receiving> receiving,
      boolean mayWithdraw,
      Optional<Hearing> hearing) {}

  /**
   * 听证.
   *
   * @param announced to the public; else the applicant was told of the right to ask
   * @param askUntil end of the five working days to ask or register
   * @param asked somebody has asked
   * @param mine who looks at it has asked
   * @param mayAsk who looks at it may ask now
   * @param holdUntil end of the twenty working days to hold it
   * @param at when it is held; empty until it is called
   * @param place where it is held, or empty
   */
  public record Hearing(
      boolean announced,
      Instant askUntil,
      boolean asked,
      boolean mine,
      boolean mayAsk,
      Optional<Instant> holdUntil,
      Optional<Instant> at,
      String place) {}

  /**
   * How the result is to be received, while that can be chosen.
   *
   * @param way chosen last; empty while nothing was
   * @param address where mail goes; empty where the application names none
   */
  public record Receiving(Optional<ReceivingWay> way, String address) {}

  /**
   * A paper that was handed in.
   *
   * @param openable a file of it lies with the case
   */
  public record Material(String code, String name, MaterialStatus status, boolean openable) {}

  /** A paper of the case. */
  public record Paper(int seq, DocumentKind kind, String number, Instant issuedAt) {}

  /** A paper that a correction replaced. */
  public record Before(String name, Instant at) {}

  /**
   * One thing to correct.
   *
   * @param code of the material, or empty where the application itself is meant
   * @param name of the material or of the field; empty where the whole form is meant
   * @param what is to be done
   */
  public record Correction(String code, String name, String what) {}

  /**
   * @throws org.onewindow.kernel.refusal.NotFound CASE_NOT_FOUND, also for another's
   */
  @Transactional
  @Permitted("online.read")
  public OwnCase of(CaseNumber number) {
    LicenceCase it = applicants.mine(cases.find(number), "CASE_NOT_FOUND");
    return new OwnCase(
        it.version(),
        progress.told(it),
        it.documents().stream()
            .filter(d -> isOpen(it, d))
            .map(d -> new Paper(d.seq(), d.kind(), d.number(), d.issuedAt()))
            .toList(),
        it.state() == CaseState.CORRECTING
            ? it.openDefects().stream().map(d -> correction(it, d, book.matter(it).form())).toList()
            : List.of(),
        it.replaced().stream().map(m -> new Before(m.name(), m.replacedAt())).toList(),
        it.materials().stream()
            .map(m -> new Material(m.code(), m.name(), m.status(), !m.file().isEmpty()))
            .toList(),
        ConfirmingService.isOpen(it) && book.actor().may("online.apply")
            ? Optional.of(
                new Receiving(
                    it.serviceConfirmation().flatMap(ServiceConfirmation::way),
                    ConfirmingService.mailAddress(it)))
            : Optional.empty(),
        CaseTransitions.from(it.state(), CaseAct.WITHDRAW).isPresent()
            && book.actor().may("online.apply"),
        it.latest(CaseHearing.class).filter(CaseHearing::isOpen).map(h -> hearing(it, h)));
  }

  private Hearing hearing(LicenceCase it, CaseHearing told) {
    boolean mine = AskForHearing.hasAsked(it, book.actor().account());
    boolean mayAsk =
        !mine
            && CaseTransitions.from(it.state(), CaseAct.REQUEST_HEARING).isPresent()
            && !book.now().isAfter(told.askUntil())
            && book.actor().may("online.apply");
    return new Hearing(
        told.isAnnounced(),
        told.askUntil(),
        told.askedAt().isPresent(),
        mine,
        mayAsk,
        told.holdUntil(),
        told.heldAt(),
        told.place());
  }

  /** The applicant may open this paper by now. */
  static boolean isOpen(LicenceCase it, CaseDocument paper) {
    if (paper.kind().isInternal()) {
      return false;
    }
    return !isResult(paper.kind()) || it.delivery().isPresent();
  }

  private static Correction correction(LicenceCase it, CaseDefect defect, FormSchema form) {
    return new Correction(
        Defect.isForm(defect.material()) ? "" : defect.material(),
        DefectName.of(defect.material(), it.materials(), form),
        defect.what());
  }
}
