package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.Certificate;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.NamedCertificate;
import org.onewindow.acceptance.domain.matter.ItemKind;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.domain.matter.WindowPower;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Permitted;

/** A draft as its clerk left it. */
@ApplicationScoped
public class ShowDraft {

  private final CaseBook book;
  private final Cases cases;
  private final DraftText text;
  private final IntakeReader reader;
  private final ElectronicLicences licences;
  private final FindNamedCertificate named;

  /** For the container's proxy. */
  protected ShowDraft() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ShowDraft(
      CaseBook book,
      Cases cases,
      DraftText text,
      IntakeReader reader,
      FindNamedCertificate named,
      ElectronicLicences licences) {
    this.licences = licences;
    this.book = book;
    this.cases = cases;
    this.text = text;
    this.reader = reader;
    this.named = named;
  }

  /**
   * @param ref name of the draft
   * @param matter as it is asked for now
   * @param typed what was typed
   * @param keptAt when it was last kept, or null
   * @param received the number, once it was received
   * @param faults what still stands against receiving
   * @param power of the clerk's window for the matter
   * @param licence the one it is about, once it is found
   */
  public record Draft(
      String ref,
      PublishedMatter matter,
      IntakeText typed,
      Instant keptAt,
      Optional<CaseNumber> received,
      List<Refusal> faults,
      Optional<WindowPower> power,
      Optional<Licence> licence) {}

  /**
   * The licence that the application names, as it was found.
   *
   * @param standing of its latest edition today
   * @param until last day; empty without end
   * @param late a renewal that is asked for too late to be granted by silence
   */
  public record Licence(
      String number,
      String name,
      Certificate.Standing standing,
      Optional<LocalDate> until,
      Optional<LocalDate> askBy,
      boolean late) {}

  /**
   * @throws NotFound CASE_DRAFT_NOT_FOUND, also for another clerk's draft
   */
  @Transactional
  @Permitted("case.receive")
  public Draft of(String ref) {
    LicenceCase draft =
        cases.findDraft(ref).orElseThrow(() -> new NotFound(Refusal.of("CASE_DRAFT_NOT_FOUND")));
    text.mustBeMine(draft);
    PublishedMatter matter = book.matter(draft);
    IntakeText typed = text.open(draft);
    List<Refusal> faults =
        draft.number().isPresent()
            ? List.of()
            : licences.with(reader.faults(typed, matter, book.today()), typed, matter);
    return new Draft(
        ref,
        matter,
        typed,
        draft.asDraft().typedAt().orElse(null),
        draft.number(),
        faults,
        book.officer(matter.code()).power(),
        named.find(typed.certificate(), matter, false).map(found -> licence(found, matter)));
  }

  private Licence licence(NamedCertificate found, PublishedMatter matter) {
    Certificate it = found.certificate();
    return new Licence(
        it.number(),
        it.name(),
        it.on(book.today()),
        it.lastDay(),
        found.askBy(),
        matter.item().kind() == ItemKind.RENEWAL && !found.isInTime(book.today()));
  }
}
