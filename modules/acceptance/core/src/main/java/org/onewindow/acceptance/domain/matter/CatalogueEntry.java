package org.onewindow.acceptance.domain.matter;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.MatterTransitions.Act;
import org.onewindow.kernel.refusal.Refusal;

/**
 * What the catalogue holds: a matter, or a bundle of matters.
 *
 * <p>Its life (ACC-108): it is filed as a draft with its first text. The draft may be replaced as
 * often as needed; when the rules of publication have nothing against it, it is published and comes
 * into use. From then on that version never changes: the next text is a new draft, a new version
 * and a new row, and the former version stays for what was begun with it. What is in use can be
 * suspended (no new applications, what runs goes on), resumed, and cancelled for good. It is never
 * deleted.
 *
 * <p>Not thread-safe; two editors are told apart by the version column.
 *
 * @param <V> its versions
 */
@MappedSuperclass
public abstract class CatalogueEntry<V extends CatalogueVersion> {

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

  /** Why it was suspended or cancelled last; empty while in use. */
  @Column(name = "reason", nullable = false)
  private String reason;

  protected CatalogueEntry() {}

  /** Filed as a draft; whoever extends this adds version 1. */
  protected CatalogueEntry(String code, String name, Instant at) {
    this.code = code;
    this.name = name;
    state = MatterState.DRAFT;
    reason = "";
    newestNumber = 1;
    changedAt = at;
  }

  /** The list that the store fills. */
  protected abstract List<V> kept();

  /** What to say of an act that the state does not know. */
  protected abstract Refusal impossible(Act act, MatterState in);

  /** What is said where a reason is missing ({@code MISSING}) or too long ({@code TOO_LONG}). */
  protected abstract Refusal reasonFault(ReasonFault fault, int longest);

  /** What can be wrong with a reason. */
  protected enum ReasonFault {
    MISSING,
    TOO_LONG
  }

  /** The next version's number, which is from now on the newest. */
  protected final int nextNumber() {
    newestNumber++;
    return newestNumber;
  }

  /** A new text was taken; before the first publication its name is the entry's. */
  protected final void revised(String newName, Instant at) {
    if (currentNumber == 0) {
      name = newName;
    }
    changedAt = at;
  }

  /** Puts a version into force that its rules have nothing against. */
  protected final void putIntoForce(V version, String itsName, Instant at, String by) {
    MatterState next = next(Act.PUBLISH);
    version.publish(at, by);
    state = next;
    currentNumber = version.number();
    name = itsName;
    changedAt = at;
  }

  /** Takes applications again. @throws Refused where it does not rest */
  public void resume(Instant at) {
    state = next(Act.RESUME);
    reason = "";
    changedAt = at;
  }

  /** Takes no new applications for now. @throws Refused state, reason missing or too long */
  public void suspend(String why, Instant at) {
    rest(Act.SUSPEND, why, at);
  }

  /** Takes no new applications, for now or for good. */
  protected final void rest(Act act, String why, Instant at) {
    MatterState next = next(act);
    if (why.isBlank()) {
      throw reasonFault(ReasonFault.MISSING, LONGEST_REASON).at("reason").raise();
    }
    if (why.strip().length() > LONGEST_REASON) {
      throw reasonFault(ReasonFault.TOO_LONG, LONGEST_REASON).at("reason").raise();
    }
    state = next;
    reason = why.strip();
    changedAt = at;
  }

  /** The state after an act. @throws Refused where the state does not know it */
  protected final MatterState next(Act act) {
    return MatterTransitions.after(state, act).orElseThrow(() -> impossible(act, state).raise());
  }

  protected final V newest() {
    return version(newestNumber)
        .orElseThrow(() -> new IllegalStateException("Without its newest version: " + code));
  }

  public Optional<V> version(int number) {
    return kept().stream().filter(v -> v.number() == number).findFirst();
  }

  /** The version in force, if there ever was one. */
  public Optional<V> current() {
    return version(currentNumber);
  }

  /** The text that waits for publication. */
  public Optional<V> draft() {
    return version(newestNumber).filter(v -> !v.isPublished());
  }

  public List<V> versions() {
    return List.copyOf(kept());
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
