package org.onewindow.acceptance.web.citizen;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.matter.HandlingKind;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.domain.matter.Limit;
import org.onewindow.acceptance.domain.matter.MaterialRequirement;
import org.onewindow.acceptance.domain.matter.Window;
import org.onewindow.acceptance.domain.matter.WindowKind;
import org.onewindow.platform.web.page.View;

/** Says in plain words what an implementation list says in the law's. */
public record GuideWords(View view) {

  /** 当场办结, or 3 个工作日. */
  public String limit(Limit limit) {
    return limit.isOnTheSpot()
        ? view.t("guide.onTheSpot")
        : view.t("guide.limit." + limit.unit().name(), limit.amount());
  }

  /** 最快当场办结, or 承诺 3 个工作日,法定 20 个工作日. */
  public String howLong(ImplementationList list) {
    Limit statutory = list.times().statutory();
    if (list.times().promised().isOnTheSpot()) {
      return statutory.isOnTheSpot()
          ? view.t("guide.atOnce")
          : view.t("guide.atOnce.statutory", limit(statutory));
    }
    return view.t("guide.promised", limit(list.times().promised()), limit(statutory));
  }

  /** One short word for a list: 当场办 or 3 个工作日办结. */
  public String speed(HandlingKind kind, Limit promised) {
    return kind == HandlingKind.SAME_DAY || promised.isOnTheSpot()
        ? view.t("guide.tag.atOnce")
        : view.t("guide.tag.promised", limit(promised));
  }

  public String visits(ImplementationList list) {
    int visits = list.handling().visits();
    return visits == 0 ? view.t("guide.visits.none") : view.t("guide.visits", visits);
  }

  /** 原件 1 份,复印件 2 份; what may be shown instead. */
  public String papers(MaterialRequirement material) {
    if (material.originals() > 0 && material.copies() > 0) {
      return view.t("guide.papers.both", material.originals(), material.copies());
    }
    if (material.originals() > 0) {
      return view.t("guide.papers.originals", material.originals());
    }
    return material.copies() > 0
        ? view.t("guide.papers.copies", material.copies())
        : view.t("guide.papers.none");
  }

  public String applicants(ImplementationList list) {
    return list.handling().applicants().stream()
        .sorted(Comparator.naturalOrder())
        .map(kind -> view.texts().of("matter.ApplicantKind", kind))
        .collect(Collectors.joining(view.t("guide.and")));
  }

  public String validity(ImplementationList list) {
    if (!list.result().validityNote().isEmpty()) {
      return list.result().validityNote();
    }
    int months = list.result().validityMonths();
    return months == 0 ? "" : view.t("guide.validity", months);
  }

  /** What the item does to a licence that one holds, and until when a renewal is asked for. */
  public String licence(ImplementationList list) {
    Limit lead = list.item().lead();
    return view.t(
        "guide.licence." + list.item().kind(),
        lead.amount() == 0
            ? view.t("guide.licence.lead.law")
            : view.t("guide.licence.lead", limit(lead)));
  }

  /** The counters that take papers, by name. */
  public String counters(List<Window> windows) {
    return windows.stream()
        .filter(w -> w.kind() != WindowKind.EXIT)
        .map(Window::name)
        .collect(Collectors.joining(view.t("guide.and")));
  }
}
