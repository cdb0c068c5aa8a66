package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.persistence.cases.PublicHearings;
import org.onewindow.platform.identity.Permitted;

/**
 * 听证公告 on the net (行政许可法 art. 46, art. 48 no. 2): hearings are public, so anybody may read what is
 * heard, until when to register, when and where. People's names are masked.
 */
@ApplicationScoped
public class ShowPublicHearings {

  private static final int MOST = 100;

  private final CaseBook book;
  private final PublicHearings hearings;

  /** For the container's proxy. */
  protected ShowPublicHearings() {
    this(null, null);
  }

  @Inject
  ShowPublicHearings(CaseBook book, PublicHearings hearings) {
    this.book = book;
    this.hearings = hearings;
  }

  /**
   * A hearing as the public reads it.
   *
   * @param applicant an organisation's name, or a person's masked one
   * @param registerUntil until when one may register; empty where that is over or was never open
   * @param heldAt when it is held; empty until it is called
   */
  public record Announced(
      String matter,
      String applicant,
      String reason,
      Optional<Instant> registerUntil,
      Optional<Instant> heldAt,
      String place) {}

  /** What is due first stands first; a hundred at most. */
  @Transactional
  @Permitted(Permitted.ANYONE)
  public List<Announced> of() {
    Instant now = book.now();
    return hearings.open(MOST).stream()
        .map(
            h ->
                new Announced(
                    h.matter(),
                    ShowCase.masked(h.applicantKind(), h.applicant()),
                    h.reason(),
                    Optional.of(h.askUntil()).filter(limit -> h.announced() && !now.isAfter(limit)),
                    Optional.ofNullable(h.heldAt()),
                    h.place() == null ? "" : h.place()))
        .toList();
  }
}
