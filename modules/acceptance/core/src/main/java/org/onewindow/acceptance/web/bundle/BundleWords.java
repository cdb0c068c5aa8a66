package org.onewindow.acceptance.web.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onewindow.acceptance.application.bundle.ReadBundleGuide;
import org.onewindow.acceptance.application.bundle.ShowBundle;
import org.onewindow.acceptance.domain.bundle.BundleMember;
import org.onewindow.acceptance.domain.bundle.BundlePlan;
import org.onewindow.acceptance.domain.bundle.BundleSelection;
import org.onewindow.acceptance.domain.bundle.MergedMaterials;
import org.onewindow.acceptance.domain.bundle.WorkSpan;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.web.form.PaperLabels;
import org.onewindow.platform.web.page.View;

/** Says in plain words what a plan says. */
public record BundleWords(View view) {

  /** 2 个工作小时, 5 个工作日, 1 个工作日 2 个工作小时, 当场. */
  public String span(WorkSpan span) {
    if (span.days() == 0 && span.hours() == 0) {
      return view.t("guide.onTheSpot");
    }
    String days = span.days() == 0 ? "" : view.t("guide.limit.WORKING_DAY", span.days());
    String hours = span.hours() == 0 ? "" : view.t("guide.limit.WORKING_HOUR", span.hours());
    return days.isEmpty() || hours.isEmpty() ? days + hours : view.t("bundle.both", days, hours);
  }

  public String time(BundleMember member) {
    return span(WorkSpan.of(member.time()));
  }

  /** Names of members, in the order of the plan. */
  public String names(BundlePlan plan, java.util.Collection<String> keys) {
    return plan.members().stream()
        .filter(m -> keys.contains(m.key()))
        .map(BundleMember::name)
        .collect(Collectors.joining(view.t("guide.and")));
  }

  /** The critical path: 设立登记 1 个工作小时 → 社会保险登记 1 个工作小时. */
  public String path(BundleSelection selection) {
    return selection.criticalPath().members().stream()
        .map(m -> view.t("bundle.step", m.name(), time(m)))
        .collect(Collectors.joining(" → "));
  }

  /** 原件 1 份, 复印件 2 份. */
  public String papers(MergedMaterials.Paper paper) {
    if (paper.originals() > 0 && paper.copies() > 0) {
      return view.t("guide.papers.both", paper.originals(), paper.copies());
    }
    if (paper.originals() > 0) {
      return view.t("guide.papers.originals", paper.originals());
    }
    return paper.copies() > 0
        ? view.t("guide.papers.copies", paper.copies())
        : view.t("guide.papers.none");
  }

  /** Which members use a paper. */
  public String usedBy(BundlePlan plan, MergedMaterials.Paper paper) {
    return names(plan, paper.uses().stream().map(MergedMaterials.Wanted::member).toList());
  }

  /** The note of an entry: what a job wrote is a state of a case or a refusal. */
  public String note(ShowBundle.Happening event) {
    return switch (event.act()) {
      case FAIL -> event.person().isEmpty() ? view.t("case.state." + event.note()) : event.note();
      case HOLD -> view.t("bundle.held");
      case BEGIN, FINISH, CANCEL -> event.note();
    };
  }

  /** What a member costs. */
  public String cost(ReadBundleGuide.Guide guide, BundleMember member) {
    if (!member.isMatter()) {
      return member.cost().isEmpty() ? view.t("guide.fee.no") : member.cost();
    }
    ImplementationList list = guide.matters().get(member.matter());
    if (list == null || !list.money().fee()) {
      return view.t("guide.fee.no");
    }
    List<String> fees = list.fees().stream().map(f -> f.name() + " " + f.standard()).toList();
    return String.join(view.t("guide.and"), fees);
  }

  /** Why a member takes part. */
  public String participation(BundleMember member) {
    return view.texts().of("bundle.Participation", member.participation());
  }

  public String kind(BundleMember member) {
    return view.texts().of("bundle.MemberKind", member.kind());
  }

  /** What the inputs that are data are called in the summary of errors. */
  public Map<String, String> labels(ReadBundleGuide.Tailored tailored) {
    Map<String, String> papers = new LinkedHashMap<>();
    tailored.brought().forEach(paper -> papers.put(paper.key(), paper.name()));
    Map<String, String> labels = new LinkedHashMap<>(PaperLabels.of(view, papers));
    tailored
        .selection()
        .form()
        .forEach(field -> labels.put("form[" + field.key() + "].value", field.label()));
    tailored
        .selection()
        .members()
        .forEach(member -> labels.put("checks[" + member.key() + "].value", member.name()));
    return labels;
  }
}
