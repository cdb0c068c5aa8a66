package org.onewindow.acceptance.domain.bundle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.kernel.refusal.Refusal;

/** One member of a running bundle, with its own snapshot of what was typed for it. */
@Entity
@Table(name = "acc_bundle_task")
@IdClass(BundleTask.Key.class)
public class BundleTask {

  private static final int LONGEST_RESULT = 200;

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "bundle_id")
  private Bundle of;

  @Id
  @Column(name = "task_key")
  private String key;

  private int position;

  @Enumerated(EnumType.STRING)
  private MemberKind kind;

  private String name;
  private String body;

  @Column(name = "matter_code")
  private String matter;

  private String scenario;

  /** Keys it needs, joined by commas. */
  private String needs;

  @Enumerated(EnumType.STRING)
  private TaskState state;

  @Column(name = "case_no")
  private String caseNumber;

  private String result;

  /** The failed member because of which it was cancelled. */
  private String cause;

  private String snapshot;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected BundleTask() {}

  BundleTask(Bundle of, int position, MemberStart start, Instant at) {
    BundleMember member = start.member();
    this.of = of;
    this.position = position;
    key = member.key();
    kind = member.kind();
    name = member.name();
    body = start.body();
    matter = member.matter();
    scenario = start.scenario();
    needs = start.needs().stream().sorted().collect(Collectors.joining(","));
    state = start.later() ? TaskState.LATER : TaskState.WAITING;
    caseNumber = null;
    result = "";
    cause = "";
    snapshot = start.snapshot();
    changedAt = at;
  }

  void enter(TaskState next, Instant at) {
    state = next;
    changedAt = at;
  }

  void began(String number) {
    caseNumber = number;
  }

  /**
   * A result or a reason as it may stand there.
   *
   * @throws org.onewindow.kernel.refusal.Refused {@code BUNDLE_RESULT_TOO_LONG}
   */
  static String within(String text) {
    if (text.strip().length() > LONGEST_RESULT) {
      throw Refusal.of("BUNDLE_RESULT_TOO_LONG", LONGEST_RESULT).at("result").raise();
    }
    return text.strip();
  }

  void resulted(String text) {
    result = text;
  }

  void causedBy(String failed) {
    cause = failed;
  }

  public String key() {
    return key;
  }

  public int position() {
    return position;
  }

  public MemberKind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  /** Who does it: organ, seal shop, bank. */
  public String body() {
    return body;
  }

  /** Item code; empty where it is no matter. */
  public String matter() {
    return matter;
  }

  public String scenario() {
    return scenario;
  }

  public Set<String> needs() {
    return needs.isEmpty()
        ? Set.of()
        : Arrays.stream(needs.split(",")).collect(Collectors.toUnmodifiableSet());
  }

  public TaskState state() {
    return state;
  }

  public Optional<String> caseNumber() {
    return Optional.ofNullable(caseNumber);
  }

  /** Number of the certificate or of what was checked; a reason where it failed; may be empty. */
  public String result() {
    return result;
  }

  public String cause() {
    return cause;
  }

  /** Sealed fields of the merged form that feed this member. */
  public String snapshot() {
    return snapshot;
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** The key of a row: the bundle and the member. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private Long of;
    private String key;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && Objects.equals(of, that.of)
          && Objects.equals(key, that.key);
    }

    @Override
    public int hashCode() {
      return Objects.hash(of, key);
    }
  }
}
