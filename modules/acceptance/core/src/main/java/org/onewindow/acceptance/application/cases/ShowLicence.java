package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.Certificate;
import org.onewindow.acceptance.domain.cases.CertificateTransitions;
import org.onewindow.acceptance.domain.cases.HolderStatement;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.LicenceProceeding;
import org.onewindow.acceptance.domain.cases.ProceedingGround;
import org.onewindow.acceptance.domain.cases.ProceedingKind;
import org.onewindow.acceptance.domain.cases.ProceedingState;
import org.onewindow.acceptance.persistence.cases.Certificates;
import org.onewindow.acceptance.persistence.cases.LicenceProceedings;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.Permitted;

/** A licence with its editions and what was begun against it, as the organ's people see it. */
@ApplicationScoped
public class ShowLicence {

  private final CaseBook book;
  private final LicenceBook licences;
  private final Certificates certificates;
  private final LicenceProceedings proceedings;

  /** For the container's proxy. */
  protected ShowLicence() {
    this(null, null, null, null);
  }

  @Inject
  ShowLicence(
      CaseBook book,
      LicenceBook licences,
      Certificates certificates,
      LicenceProceedings proceedings) {
    this.book = book;
    this.licences = licences;
    this.certificates = certificates;
    this.proceedings = proceedings;
  }

  /**
   * A licence.
   *
   * @param holder masked where it is a person
   * @param until last day as it is now; empty without end
   * @param editions the latest first
   * @param may which proceedings can be begun now
   */
  public record Licence(
      String number,
      String name,
      String organ,
      String holder,
      Certificate.Standing standing,
      LocalDate from,
      Optional<LocalDate> until,
      List<Edition> editions,
      List<Row> proceedings,
      List<ProceedingKind> may) {}

  /** One paper. */
  public record Edition(
      int edition,
      String caseNumber,
      Certificate.Standing standing,
      Instant issuedAt,
      LocalDate from,
      Optional<LocalDate> until) {}

  /** A proceeding in a list. */
  public record Row(
      String number,
      String licence,
      String licenceName,
      ProceedingKind kind,
      ProceedingGround ground,
      ProceedingState state,
      Instant proposedAt) {}

  /**
   * A proceeding.
   *
   * @param version to send back with an act
   * @param caseNumber the case whose file holds the letters
   */
  public record Proceeding(
      Row row,
      long version,
      String caseNumber,
      String facts,
      String basis,
      String proposer,
      LocalDate stateUntil,
      Optional<HolderStatement> how,
      String statement,
      Optional<Instant> statementAt,
      String decider,
      Optional<Instant> decidedAt,
      String reasons,
      String compensation,
      boolean maySpeak,
      boolean mayDecide) {}

  /**
   * @throws NotFound LICENCE_NOT_FOUND, also for another organ's
   */
  @Transactional
  @Permitted("case.read")
  public Licence of(String number) {
    List<Certificate> editions = certificates.editions(CheckCertificate.plain(number));
    if (editions.isEmpty()) {
      throw new NotFound(Refusal.of("LICENCE_NOT_FOUND"));
    }
    Certificate it = editions.get(0);
    LicenceCase made = licences.madeBy(it);
    LocalDate today = book.today();
    List<LicenceProceeding> against = proceedings.against(it.number());
    boolean free = against.stream().allMatch(p -> p.state().isEnded());
    return new Licence(
        it.number(),
        it.name(),
        it.organName(),
        ShowCase.masked(it.holder().kind(), it.holder().name()),
        it.on(today),
        it.validFrom(),
        it.lastDay(),
        editions.stream().map(e -> edition(e, today)).toList(),
        against.stream().map(ShowLicence::row).toList(),
        free && mayPropose(made) ? possible(it) : List.of());
  }

  private boolean mayPropose(LicenceCase made) {
    Actor actor = book.actor();
    boolean belongs =
        actor.unit().equals(made.matter().section()) || actor.unit().equals(made.matter().organ());
    return actor.may("licence.propose") && belongs;
  }

  private static List<ProceedingKind> possible(Certificate it) {
    return List.of(ProceedingKind.values()).stream()
        .filter(kind -> CertificateTransitions.from(it.state(), kind.act()).isPresent())
        .toList();
  }

  private Edition edition(Certificate it, LocalDate today) {
    return new Edition(
        it.edition(),
        licences.madeBy(it).number().orElseThrow().text(),
        it.on(today),
        it.issuedAt(),
        it.validFrom(),
        it.lastDay());
  }

  private static Row row(LicenceProceeding p) {
    return new Row(
        p.number(), p.licence(), p.licenceName(), p.kind(), p.ground(), p.state(), p.proposedAt());
  }

  /**
   * @throws NotFound PROCEEDING_NOT_FOUND, LICENCE_NOT_FOUND
   */
  @Transactional
  @Permitted("case.read")
  public Proceeding proceeding(String number) {
    LicenceProceeding p =
        proceedings
            .find(number)
            .orElseThrow(() -> new NotFound(Refusal.of("PROCEEDING_NOT_FOUND")));
    licences.mustSee(p.organ(), p.section());
    Certificate licence = certificates.byNumber(p.licence()).orElseThrow();
    Actor actor = book.actor();
    boolean belongs = actor.unit().equals(p.section()) || actor.unit().equals(p.organ());
    return new Proceeding(
        row(p),
        p.version(),
        licences.madeBy(licence).number().orElseThrow().text(),
        p.facts(),
        ProposeProceeding.basis(p),
        p.proposerName(),
        p.stateUntil(),
        p.statementHow(),
        p.statement(),
        p.statementAt(),
        p.deciderName(),
        p.decidedAt(),
        p.reasons(),
        p.compensation(),
        belongs && p.state() == ProceedingState.PROPOSED && actor.may("licence.propose"),
        belongs && !p.state().isEnded() && actor.may("licence.decide"));
  }
}
