package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.onewindow.acceptance.persistence.cases.OpenProceedings;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** Proceedings against licences that wait for a statement or an order, of the reader's unit. */
@ApplicationScoped
public class ListOpenProceedings {

  private final CaseBook book;
  private final OpenProceedings proceedings;

  /** For the container's proxy. */
  protected ListOpenProceedings() {
    this(null, null);
  }

  @Inject
  ListOpenProceedings(CaseBook book, OpenProceedings proceedings) {
    this.book = book;
    this.proceedings = proceedings;
  }

  /**
   * The oldest first; of the whole county for whoever reads all cases.
   *
   * @param after where the page before ended, by one key; empty for the first
   * @param size how many at most
   */
  @Transactional
  @Permitted("case.read")
  public Slice<ShowLicence.Row> of(Optional<Cursor> after, int size) {
    Actor actor = book.actor();
    Slice<OpenProceedings.Open> open =
        actor.may("case.readAll")
            ? proceedings.all(after, size)
            : proceedings.of(actor.unit(), after, size);
    return open.map(
        p ->
            new ShowLicence.Row(
                p.number(),
                p.licence(),
                p.licenceName(),
                p.kind(),
                p.ground(),
                p.state(),
                p.proposedAt()));
  }
}
