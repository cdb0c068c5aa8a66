package org.onewindow.acceptance.domain.bundle;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.domain.matter.CatalogueEntry;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.domain.matter.MatterState;
import org.onewindow.acceptance.domain.matter.MatterTransitions.Act;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/**
 * A bundle of the county (一件事) as data: its life is that of a matter (ACC-108), because the list of
 * bundles changes twice a year and running bundles must not notice. Filed as a draft, published
 * when the rules have nothing against it, from then on each new text is a new version; it may be
 * suspended and resumed, and is never deleted.
 *
 * <p>Not thread-safe; two editors are told apart by the version column.
 */
@Entity
@Table(name = "acc_bundle_template")
public class BundleTemplate extends CatalogueEntry<BundleTemplateVersion> {

  @OneToMany(mappedBy = "template", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<BundleTemplateVersion> versions = new ArrayList<>();

  protected BundleTemplate() {}

  private BundleTemplate(BundleTemplateVersion.Draft draft, Instant at, String by) {
    super(draft.content().code(), draft.content().name(), at);
    versions.add(new BundleTemplateVersion(this, 1, draft, at, by));
  }

  /** Files a bundle with its first draft. */
  public static BundleTemplate file(BundleTemplateVersion.Draft draft, Instant at, String by) {
    return new BundleTemplate(draft, at, by);
  }

  /**
   * Takes a new plan. An equal plan changes nothing; an open draft is replaced; after a publication
   * a new version begins.
   *
   * @return whether anything changed
   */
  public boolean revise(BundleTemplateVersion.Draft draft, Instant at, String by) {
    if (!draft.content().code().equals(code())) {
      throw new IllegalArgumentException("Plan of another bundle: " + draft.content().code());
    }
    BundleTemplateVersion newest = newest();
    if (newest.digest().equals(draft.digest())) {
      return false;
    }
    if (newest.isPublished()) {
      versions.add(new BundleTemplateVersion(this, nextNumber(), draft, at, by));
    } else {
      newest.replace(draft);
    }
    revised(draft.content().name(), at);
    return true;
  }

  /**
   * Puts the newest draft into force.
   *
   * @param matters the matters in use by item code
   * @throws Refused with every rule that speaks against it; {@code BUNDLE_NOTHING_TO_PUBLISH},
   *     {@code BUNDLE_TEMPLATE_STATE}
   */
  public BundleTemplateVersion publish(
      Map<String, ImplementationList> matters, Instant at, String by) {
    next(Act.PUBLISH);
    BundleTemplateVersion draft = newest();
    if (draft.isPublished()) {
      throw Refusal.of("BUNDLE_NOTHING_TO_PUBLISH").raise();
    }
    List<Refusal> unfit =
        BundleRules.findings(draft.content(), matters).stream()
            .filter(BundleFinding::preventsPublication)
            .map(BundleFinding::reason)
            .toList();
    if (!unfit.isEmpty()) {
      throw new Refused(unfit);
    }
    putIntoForce(draft, draft.content().name(), at, by);
    return draft;
  }

  @Override
  protected List<BundleTemplateVersion> kept() {
    return versions;
  }

  @Override
  protected Refusal impossible(Act act, MatterState in) {
    return Refusal.of("BUNDLE_TEMPLATE_STATE");
  }

  @Override
  protected Refusal reasonFault(ReasonFault fault, int longest) {
    return switch (fault) {
      case MISSING -> Refusal.of("BUNDLE_REASON_MISSING");
      case TOO_LONG -> Refusal.of("BUNDLE_REASON_TOO_LONG", longest);
    };
  }
}
