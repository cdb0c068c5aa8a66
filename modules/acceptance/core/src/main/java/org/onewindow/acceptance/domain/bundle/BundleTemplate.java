package org.onewindow.acceptance.domain.bundle;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.domain.matter.MatterState;
import org.onewindow.acceptance.domain.matter.MatterTransitions;
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
public class BundleTemplate {

  private static final int LONGEST_REASON = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version
  @Column(name = "lock_version", nullable = false)
  private long lockVersion;

  @Column(name = "code", nullable = false, updatable = false)
  private String code;

  @Column(name = "name", nullable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private MatterState state;

  /** Number of the version in force; 0 before the first publication. */
  @Column(name = "current_number", nullable = false)
  private int currentNumber;

  /** Number of the newest version, published or not. */
  @Column(name = "newest_number", nullable = false)
  private int newestNumber;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  /** Why it was suspended last; empty while in use. */
  @Column(name = "reason", nullable = false)
  private String reason;

  @OneToMany(mappedBy = "template", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<BundleTemplateVersion> versions = new ArrayList<>();

  protected BundleTemplate() {}

  private BundleTemplate(BundleTemplateVersion.Draft draft, Instant at, String by) {
    code = draft.content().code();
    name = draft.content().name();
    state = MatterState.DRAFT;
    reason = "";
    newestNumber = 1;
    changedAt = at;
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
    if (!draft.content().code().equals(code)) {
      throw new IllegalArgumentException("Plan of another bundle: " + draft.content().code());
    }
    BundleTemplateVersion newest = newest();
    if (newest.digest().equals(draft.digest())) {
      return false;
    }
    if (newest.isPublished()) {
      newestNumber++;
      versions.add(new BundleTemplateVersion(this, newestNumber, draft, at, by));
    } else {
      newest.replace(draft);
    }
    if (currentNumber == 0) {
      name = draft.content().name();
    }
    changedAt = at;
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
    MatterState next = next(Act.PUBLISH);
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
    draft.publish(at, by);
    state = next;
    currentNumber = draft.number();
    name = draft.content().name();
    changedAt = at;
    return draft;
  }

  /**
   * Takes no new applications for now.
   *
   * @throws Refused {@code BUNDLE_TEMPLATE_STATE}, {@code BUNDLE_REASON_MISSING}, {@code
   *     BUNDLE_REASON_TOO_LONG}
   */
  public void suspend(String why, Instant at) {
    MatterState next = next(Act.SUSPEND);
    if (why.isBlank()) {
      throw Refusal.of("BUNDLE_REASON_MISSING").at("reason").raise();
    }
    if (why.strip().length() > LONGEST_REASON) {
      throw Refusal.of("BUNDLE_REASON_TOO_LONG", LONGEST_REASON).at("reason").raise();
    }
    state = next;
    reason = why.strip();
    changedAt = at;
  }

  /** Takes applications again. @throws Refused {@code BUNDLE_TEMPLATE_STATE} */
  public void resume(Instant at) {
    state = next(Act.RESUME);
    reason = "";
    changedAt = at;
  }

  private MatterState next(Act act) {
    return MatterTransitions.after(state, act)
        .orElseThrow(() -> Refusal.of("BUNDLE_TEMPLATE_STATE").raise());
  }

  private BundleTemplateVersion newest() {
    return version(newestNumber)
        .orElseThrow(() -> new IllegalStateException("Bundle without its newest version: " + code));
  }

  public Optional<BundleTemplateVersion> version(int number) {
    return versions.stream().filter(v -> v.number() == number).findFirst();
  }

  /** The version in force, if there ever was one. */
  public Optional<BundleTemplateVersion> current() {
    return version(currentNumber);
  }

  /** The plan that waits for publication. */
  public Optional<BundleTemplateVersion> draft() {
    return version(newestNumber).filter(v -> !v.isPublished());
  }

  public List<BundleTemplateVersion> versions() {
    return List.copyOf(versions);
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public MatterState state() {
    return state;
  }

  public String reason() {
    return reason;
  }
}
