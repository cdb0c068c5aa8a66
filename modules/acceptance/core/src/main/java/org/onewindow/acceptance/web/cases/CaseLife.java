package org.onewindow.acceptance.web.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.platform.web.list.Happening;
import org.onewindow.platform.web.page.View;

/** 经过: what was done to a case and when its clocks warned, the newest first. */
public final class CaseLife {

  private record Entry(Instant at, int seq, Happening said) {}

  private CaseLife() {}

  /**
   * @param names names of units by code
   */
  public static List<Happening> of(View view, CaseView it, Map<String, String> names) {
    List<Entry> entries = new ArrayList<>();
    it.events().forEach(e -> entries.add(new Entry(e.at(), e.seq(), act(view, e, names))));
    it.warnings().forEach(w -> entries.add(new Entry(w.asOf(), 0, warning(view, w))));
    return entries.stream()
        .sorted(Comparator.comparing(Entry::at).thenComparingInt(Entry::seq).reversed())
        .map(Entry::said)
        .toList();
  }

  private static Happening act(View view, CaseView.Happening e, Map<String, String> names) {
    String asOf =
        e.effectiveAt().equals(e.at())
            ? ""
            : " " + view.t("case.life.asOf", view.minute(e.effectiveAt()));
    String where =
        (e.window().isEmpty() ? "" : e.window() + " ") + names.getOrDefault(e.unit(), e.unit());
    String why = e.why().isEmpty() || e.verdict().isPresent() ? "" : " — " + e.why();
    return new Happening(
        view.minute(e.at()),
        view.t("case.act." + e.act()) + asOf,
        where + " · " + e.person() + why);
  }

  private static Happening warning(View view, CaseView.Warned w) {
    return new Happening(
        view.minute(w.asOf()),
        view.t("case.warning." + w.level(), view.t("case.pressing." + w.clock())),
        view.t("case.warning.told", view.minute(w.due()), view.minute(w.givenAt())));
  }
}
