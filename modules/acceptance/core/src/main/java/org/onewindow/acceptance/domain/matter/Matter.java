package org.onewindow.acceptance.domain.matter;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.MatterTransitions.Act;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/**
 * A matter of the county's catalogue (事项): one handling item that can be applied for.
 *
 * <p>Its life: a matter is filed as a draft with its first text. The draft may be replaced as often
 * as needed; when the publication rules have nothing against it, it is published and the matter
 * comes into use. From then on that version never changes: the next text is a new draft, a new
 * version and a new row, and the former version stays for the cases that were begun with it. A
 * matter in use can be suspended (no new applications, running cases go on), resumed, and cancelled
 * for good. It is never deleted.
 *
 * <p>Not thread-safe; two editors are told apart by the version column.
 */
@Entity
@Table(name = "acc_matter")
public class Matter {

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

  /** Why it was suspended or cancelled last; empty while in use. */
  @Column(name = "reason", nullable = false)
  private String reason;

  @OneToMany(mappedBy = "matter", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<MatterVersion> versions = new ArrayList<>();

  protected Matter() {}

  private Matter(MatterVersion.Draft draft, Instant at, String by) {
    code = draft.content().code();
    name = draft.content().name();
    state = MatterState.DRAFT;
    reason = "";
    newestNumber = 1;
    changedAt = at;
    versions.add(new MatterVersion(this, 1, draft, at, by));
  }

  /** Files a matter with its first draft. */
  public static Matter file(MatterVersion.Draft draft, Instant at, String by) {
    return new Matter(draft, at, by);
  }

  /**
   * Takes a new text. An equal text changes nothing (ACC-106); an open draft is replaced; after a
   * publication a new version begins.
   *
   * @return whether anything changed
   * @throws Refused {@code MATTER_CANCELLED}
   */
  public boolean revise(MatterVersion.Draft draft, Instant at, String by) {
    if (!draft.content().code().equals(code)) {
      throw new IllegalArgumentException("Text of another matter: " + draft.content().code());
    }
    MatterVersion newest = newest();
    if (newest.digest().equals(draft.digest())) {
      return false;
    }
    if (state == MatterState.CANCELLED) {
      throw Refusal.of("MATTER_CANCELLED", code).raise();
    }
    if (newest.isPublished()) {
      newestNumber++;
      versions.add(new MatterVersion(this, newestNumber, draft, at, by));
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
   * @param today the day in the county
   * @throws Refused with every rule that speaks against it; {@code MATTER_NOTHING_TO_PUBLISH},
   *     {@code MATTER_STATE}
   */
  public MatterVersion publish(LocalDate today, Instant at, String by) {
    MatterState next = next(Act.PUBLISH);
    MatterVersion draft = newest();
    if (draft.isPublished()) {
      throw Refusal.of("MATTER_NOTHING_TO_PUBLISH").raise();
    }
    List<Refusal> unfit =
        PublicationRules.findings(draft.content(), today, PublicationRules.Places.positions())
            .stream()
            .filter(f -> f.severity() != Finding.Severity.WARNING)
            .map(Finding::reason)
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
   * Takes no new applications for now. @throws Refused {@code MATTER_STATE}, {@code REASON_MISSING}
   */
  public void suspend(String why, Instant at) {
    rest(Act.SUSPEND, why, at);
  }

  /**
   * Takes no applications ever again. @throws Refused {@code MATTER_STATE}, {@code REASON_MISSING}
   */
  public void cancel(String why, Instant at) {
    rest(Act.CANCEL, why, at);
  }

  /** Takes applications again. @throws Refused {@code MATTER_STATE} */
  public void resume(Instant at) {
    state = next(Act.RESUME);
    reason = "";
    changedAt = at;
  }

  private void rest(Act act, String why, Instant at) {
    MatterState next = next(act);
    if (why.isBlank()) {
      throw Refusal.of("MATTER_REASON_MISSING").at("reason").raise();
    }
    if (why.strip().length() > 500) {
      throw Refusal.of("MATTER_REASON_TOO_LONG", 500).at("reason").raise();
    }
    state = next;
    reason = why.strip();
    changedAt = at;
  }

  private MatterState next(Act act) {
    return MatterTransitions.after(state, act)
        .orElseThrow(() -> Refusal.of("MATTER_STATE", act.name(), state.name()).raise());
  }

  private MatterVersion newest() {
    return version(newestNumber)
        .orElseThrow(() -> new IllegalStateException("Matter without its newest version: " + code));
  }

  public Optional<MatterVersion> version(int number) {
    return versions.stream().filter(v -> v.number() == number).findFirst();
  }

  /** The version in force, if there ever was one. */
  public Optional<MatterVersion> current() {
    return version(currentNumber);
  }

  /** The text that waits for publication. */
  public Optional<MatterVersion> draft() {
    return version(newestNumber).filter(v -> !v.isPublished());
  }

  public List<MatterVersion> versions() {
    return List.copyOf(versions);
  }

  /** Null until stored. */
  public Long id() {
    return id;
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

  public Instant changedAt() {
    return changedAt;
  }
}
