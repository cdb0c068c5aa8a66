package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.folder.Folder;
import org.onewindow.acceptance.domain.folder.Handover;
import org.onewindow.acceptance.persistence.folder.Folders;
import org.onewindow.platform.identity.Permitted;

/** Where the paper folder of a case is, how it came there, and what the reader may do with it. */
@ApplicationScoped
public class ShowFolder {

  private final CaseBook book;
  private final Folders folders;

  /** For the container's proxy. */
  protected ShowFolder() {
    this(null, null);
  }

  @Inject
  ShowFolder(CaseBook book, Folders folders) {
    this.book = book;
    this.folders = folders;
  }

  /**
   * @param code what its bar code says
   * @param holder unit that has it
   * @param places units it may be given to from there
   * @param way oldest first
   * @param mayGive the reader's unit has it
   * @param mayTake it is under way to the reader's unit
   */
  public record FolderView(
      String caseNumber,
      String code,
      String holder,
      List<String> places,
      List<Step> way,
      boolean mayGive,
      boolean mayTake) {}

  /**
   * One hand-over.
   *
   * @param takenAt null while it is under way
   */
  public record Step(
      String from,
      String to,
      int papers,
      String note,
      String giver,
      Instant givenAt,
      Instant dueAt,
      String taker,
      Instant takenAt,
      boolean overdue) {}

  /**
   * @throws org.onewindow.kernel.refusal.NotFound CASE_NOT_FOUND, also for another unit's case
   */
  @Transactional
  @Permitted("case.read")
  public FolderView of(CaseNumber number) {
    LicenceCase it = book.look(number);
    Optional<Folder> folder = folders.of(number.text());
    String holder = folder.map(Folder::holder).orElse(it.receipt().unit());
    Optional<Handover> underWay = folder.flatMap(Folder::underWay);
    String mine = book.actor().unit();
    boolean moves = book.actor().may(FolderPermissions.MOVE);
    Instant now = book.now();
    return new FolderView(
        number.text(),
        Folder.codeOf(number.text()),
        holder,
        places(it).stream().filter(p -> !p.equals(holder)).toList(),
        folder.map(Folder::handovers).orElse(List.of()).stream().map(h -> step(h, now)).toList(),
        moves && underWay.isEmpty() && holder.equals(mine),
        moves && underWay.filter(h -> h.to().equals(mine)).isPresent());
  }

  /** The units between which the papers of a case go: the hall, the section, the organ. */
  static Set<String> places(LicenceCase it) {
    Set<String> places = new LinkedHashSet<>();
    places.add(it.receipt().unit());
    places.add(it.matter().section());
    places.add(it.matter().organ());
    return places;
  }

  private static Step step(Handover h, Instant now) {
    return new Step(
        h.from(),
        h.to(),
        h.papers(),
        h.note(),
        h.giver(),
        h.givenAt(),
        h.dueAt(),
        h.taker(),
        h.takenAt().orElse(null),
        h.isOverdue(now));
  }
}
