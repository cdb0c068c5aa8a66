package org.onewindow.acceptance.integration.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.application.bundle.ListRunningBundles;
import org.onewindow.acceptance.application.bundle.ReadBundleTemplate;
import org.onewindow.acceptance.application.cases.ListOpenProceedings;
import org.onewindow.acceptance.application.cases.ShowLicence;
import org.onewindow.acceptance.application.export.ExportKind;
import org.onewindow.acceptance.application.matter.CompareBurden;
import org.onewindow.acceptance.application.matter.Portion;
import org.onewindow.acceptance.application.matter.ShowWindows;
import org.onewindow.acceptance.domain.bundle.BundleRow;
import org.onewindow.acceptance.domain.matter.Seal;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** Lists of how the hall is set up, of joint matters, and of what was begun against licences. */
@ApplicationScoped
class HallLists {

  private final ShowWindows showWindows;
  private final ListRunningBundles running;
  private final ReadBundleTemplate readTemplate;
  private final CompareBurden compareBurden;
  private final ListOpenProceedings openProceedings;

  /** For the container's proxy. */
  protected HallLists() {
    this(null, null, null, null, null);
  }

  @Inject
  HallLists(
      ShowWindows showWindows,
      ListRunningBundles running,
      ReadBundleTemplate readTemplate,
      CompareBurden compareBurden,
      ListOpenProceedings openProceedings) {
    this.showWindows = showWindows;
    this.running = running;
    this.readTemplate = readTemplate;
    this.compareBurden = compareBurden;
    this.openProceedings = openProceedings;
  }

  @Produces
  ExportedList<ShowWindows.Line> windows() {
    return new Listed<>(
        ExportKind.WINDOWS,
        words ->
            List.of(
                new Column<>("export.column.window", 10, l -> l.row().window().code()),
                new Column<>("window.window", 24, l -> l.row().window().name()),
                new Column<>(
                    "window.kind",
                    16,
                    l -> words.texts().of("window.kind", l.row().window().kind())),
                new Column<>("window.place", 24, l -> l.row().window().place()),
                new Column<>("window.unit", 24, l -> words.unit(l.unit())),
                new Column<>("window.matters", 12, l -> l.row().matters()),
                new Column<>("window.papers", 12, l -> l.row().papers()),
                new Column<>("export.column.until", 14, l -> day(l.row().nextEnd())),
                new Column<>("export.column.unbacked", 16, l -> l.row().unbacked())),
        (asked, after, size) -> Listed.whole(showWindows.list()));
  }

  @Produces
  ExportedList<ShowWindows.Task> tasks() {
    return new Listed<>(
        ExportKind.WINDOW_TASKS,
        words ->
            List.of(
                new Column<>("export.column.code", 36, t -> t.row().matter()),
                new Column<>("export.column.matter", 40, t -> t.row().name()),
                new Column<>(
                    "window.meant",
                    16,
                    t -> words.texts().of("matter.WindowPower", t.row().meant())),
                new Column<>(
                    "window.real", 16, t -> words.texts().of("matter.WindowPower", t.real())),
                new Column<>("export.column.until", 14, t -> day(t.until()))),
        (asked, after, size) ->
            slice(showWindows.tasks(asked.get("window"), asked.get("q"), text(after))));
  }

  @Produces
  ExportedList<Seal> seals() {
    return new Listed<>(
        ExportKind.SEALS,
        words ->
            List.of(
                new Column<>("window.seal.name", 40, Seal::name),
                new Column<>(
                    "window.seal.kind", 20, s -> words.texts().of("window.seal.kind", s.kind())),
                new Column<>("window.seal.organ", 28, s -> words.unit(s.organ())),
                new Column<>("window.seal.code", 20, Seal::code)),
        (asked, after, size) -> Listed.whole(showWindows.seals()));
  }

  @Produces
  ExportedList<BundleRow> templates() {
    return new Listed<>(
        ExportKind.BUNDLE_TEMPLATES,
        words ->
            List.of(
                new Column<>("bundle.name", 40, BundleRow::name),
                new Column<>("bundle.code", 24, BundleRow::code),
                new Column<>(
                    "bundle.state", 12, b -> words.texts().of("matter.MatterState", b.state())),
                new Column<>("bundle.version", 12, BundleRow::current),
                new Column<>("export.column.newest", 12, BundleRow::newest)),
        (asked, after, size) -> Listed.whole(readTemplate.all()));
  }

  @Produces
  ExportedList<ListRunningBundles.Row> bundles() {
    return new Listed<>(
        ExportKind.BUNDLES,
        words ->
            List.of(
                new Column<>("bundle.number", 24, ListRunningBundles.Row::number),
                new Column<>("bundle.name", 28, ListRunningBundles.Row::name),
                new Column<>("bundle.applicant", 24, ListRunningBundles.Row::applicant),
                new Column<>("bundle.receivedAt", 18, ListRunningBundles.Row::receivedAt),
                new Column<>("export.column.done", 12, ListRunningBundles.Row::done),
                new Column<>("export.column.members", 12, ListRunningBundles.Row::members)),
        (asked, after, size) -> running.of(after, size));
  }

  @Produces
  ExportedList<CompareBurden.Unfounded> abolition() {
    return new Listed<>(
        ExportKind.ABOLITION,
        words ->
            List.of(
                new Column<>("export.column.code", 36, CompareBurden.Unfounded::code),
                new Column<>("export.column.matter", 40, CompareBurden.Unfounded::name),
                new Column<>("burden.abolition.steps", 40, u -> String.join("、", u.steps())),
                new Column<>(
                    "burden.abolition.materials", 60, u -> String.join("、", u.materials()))),
        (asked, after, size) -> slice(compareBurden.toAbolish(text(after))));
  }

  @Produces
  ExportedList<ShowLicence.Row> proceedings() {
    return new Listed<>(
        ExportKind.PROCEEDINGS,
        words ->
            List.of(
                new Column<>("proceeding.column.number", 24, ShowLicence.Row::number),
                new Column<>(
                    "proceeding.column.what",
                    14,
                    r -> words.texts().of("proceeding.kind", r.kind())),
                new Column<>("export.column.licence", 24, ShowLicence.Row::licence),
                new Column<>("export.column.licenceName", 28, ShowLicence.Row::licenceName),
                new Column<>(
                    "proceeding.column.ground",
                    40,
                    r -> words.texts().of("proceeding.ground", r.ground())),
                new Column<>(
                    "proceeding.column.state",
                    14,
                    r -> words.texts().of("proceeding.state", r.state())),
                new Column<>("proceeding.column.at", 18, ShowLicence.Row::proposedAt)),
        (asked, after, size) -> openProceedings.of(after, size));
  }

  private static Object day(Optional<LocalDate> day) {
    return day.map(Object::toString).orElse("");
  }

  private static Optional<String> text(Optional<Cursor> after) {
    return after.map(Cursor::toString);
  }

  private static <T> Slice<T> slice(Portion<T> portion) {
    return new Slice<>(
        portion.items(),
        Optional.of(portion.next()).filter(n -> !n.isEmpty()).map(n -> Cursor.parse(n, 1)));
  }
}
