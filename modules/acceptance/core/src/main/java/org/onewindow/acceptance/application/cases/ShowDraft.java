package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
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

  /** For the container's proxy. */
  protected ShowDraft() {
    this(null, null, null, null);
  }

  @Inject
  ShowDraft(CaseBook book, Cases cases, DraftText text, IntakeReader reader) {
    this.book = book;
    this.cases = cases;
    this.text = text;
    this.reader = reader;
  }

  /**
   * @param ref name of the draft
   * @param matter as it is asked for now
   * @param typed what was typed
   * @param keptAt when it was last kept, or null
   * @param received the number, once it was received
   * @param faults what still stands against receiving
   * @param power of the clerk's window for the matter
   */
  public record Draft(
      String ref,
      PublishedMatter matter,
      IntakeText typed,
      Instant keptAt,
      Optional<CaseNumber> received,
      List<Refusal> faults,
      Optional<WindowPower> power) {}

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
        draft.number().isPresent() ? List.of() : reader.faults(typed, matter, book.today());
    return new Draft(
        ref,
        matter,
        typed,
        draft.asDraft().typedAt().orElse(null),
        draft.number(),
        faults,
        book.officer(matter.code()).power());
  }
}
