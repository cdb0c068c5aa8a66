package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.domain.bundle.Answers;
import org.onewindow.acceptance.domain.bundle.BundleMember;
import org.onewindow.acceptance.domain.bundle.BundlePlan;
import org.onewindow.acceptance.domain.bundle.BundleSelection;
import org.onewindow.acceptance.domain.bundle.MergedMaterials;
import org.onewindow.acceptance.domain.bundle.PublishedBundle;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.domain.matter.MaterialRequirement;
import org.onewindow.acceptance.persistence.bundle.BundleJson;
import org.onewindow.acceptance.persistence.bundle.StoredBundles;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Permitted;

/** 一次告知: reads the guide of a bundle in use, for anybody's answers to its questions. */
@ApplicationScoped
public class ReadBundleGuide {

  private final StoredBundles bundles;
  private final BundleCheck check;

  /** For the container's proxy. */
  protected ReadBundleGuide() {
    this(null, null);
  }

  @Inject
  ReadBundleGuide(StoredBundles bundles, BundleCheck check) {
    this.bundles = bundles;
    this.check = check;
  }

  /**
   * A bundle with the matters it names.
   *
   * @param bundle what is published
   * @param matters its matters in use by item code; one that rests is missing
   */
  public record Guide(PublishedBundle bundle, Map<String, ImplementationList> matters) {

    public Guide {
      matters = Map.copyOf(matters);
    }

    public BundlePlan plan() {
      return bundle.plan();
    }

    /** Whether a member cannot be applied for at present. */
    public boolean rests(BundleMember member) {
      return member.isMatter() && !matters.containsKey(member.matter());
    }

    /** Who does it. */
    public String body(BundleMember member) {
      ImplementationList list = matters.get(member.matter());
      return list == null ? member.body() : list.footing().organName();
    }
  }

  /**
   * What one applicant needs.
   *
   * @param guide the bundle
   * @param selection who takes part
   * @param papers what they want, each paper once
   * @param apart how many papers the same matters want one by one
   */
  public record Tailored(
      Guide guide, BundleSelection selection, List<MergedMaterials.Paper> papers, int apart) {

    public Tailored {
      papers = List.copyOf(papers);
    }

    /** Papers the applicant has to bring. */
    public List<MergedMaterials.Paper> brought() {
      return papers.stream().filter(MergedMaterials.Paper::isBrought).toList();
    }

    /** Whether it can be handed in online (ACC-241). */
    public boolean isOnline() {
      return OnlineOffer.hindrances(this).isEmpty();
    }

    /** Papers that come out of the bundle itself. */
    public List<MergedMaterials.Paper> made() {
      return papers.stream().filter(p -> !p.isBrought()).toList();
    }
  }

  /** All bundles in use, by code. */
  @Transactional
  @Permitted(Permitted.ANYONE)
  public List<PublishedBundle> all() {
    return bundles.inUse();
  }

  /**
   * @throws NotFound {@code BUNDLE_NOT_IN_USE}
   */
  @Transactional
  @Permitted(Permitted.ANYONE)
  public Guide read(String code) {
    PublishedBundle bundle =
        bundles.current(code).orElseThrow(() -> new NotFound(Refusal.of("BUNDLE_NOT_IN_USE")));
    return new Guide(bundle, check.matters(bundle.plan()));
  }

  /**
   * The guide for some answers.
   *
   * @throws NotFound {@code BUNDLE_NOT_IN_USE}
   * @throws org.onewindow.kernel.refusal.Refused {@code BUNDLE_QUESTION_OPEN} at each question that
   *     is not answered
   */
  @Transactional
  @Permitted(Permitted.ANYONE)
  public Tailored read(String code, Answers answers) {
    return tailor(read(code), answers);
  }

  static Tailored tailor(Guide guide, Answers answers) {
    BundleSelection selection = BundleSelection.of(guide.plan(), answers);
    Map<String, List<MaterialRequirement>> wanted = new LinkedHashMap<>();
    for (BundleMember member : selection.matters()) {
      ImplementationList list = guide.matters().get(member.matter());
      if (list != null) {
        wanted.put(member.key(), list.materialsFor(selection.scenario(member)));
      }
    }
    return new Tailored(
        guide,
        selection,
        MergedMaterials.of(selection, wanted),
        wanted.values().stream().mapToInt(List::size).sum());
  }

  /** A plan as JSON, as it is exchanged. */
  public static JsonObject json(BundlePlan plan) {
    return BundleJson.write(plan);
  }
}
