package org.onewindow.acceptance.domain.bundle;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onewindow.acceptance.domain.cases.SiteVisit;
import org.onewindow.acceptance.domain.cases.VisitOfficer;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/**
 * 一同勘验: one visit of several departments for one bundle. One of them calls it; each comes with two
 * officers at least (行政许可法 art. 34), writes what it found and signs the one record. The record is
 * whole when every department whose case still goes on has signed; then each of their cases gets it
 * as its own (ACC-433 … ACC-436). Not thread-safe; changed under the lock of its bundle.
 */
@Entity
@Table(name = "acc_bundle_visit")
public class JointVisit {

  private static final int FEWEST = 2;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;

  @Column(name = "bundle_no")
  private String bundle;

  @Column(name = "visit_key")
  private String key;

  private String name;

  /** Keys of the members it was called for, joined by commas. */
  private String members;

  @Column(name = "planned_at")
  private Instant plannedAt;

  private String place;

  @Column(name = "called_at")
  private Instant calledAt;

  @Column(name = "called_by")
  private String calledBy;

  @Column(name = "called_name")
  private String calledName;

  @Column(name = "held_at")
  private Instant heldAt;

  @Column(name = "held_place")
  private String heldPlace;

  private String signer;

  @Column(name = "refused_to_sign")
  private boolean refusedToSign;

  private String witness;

  @Column(name = "ended_at")
  private Instant endedAt;

  @OneToMany(mappedBy = "of", cascade = CascadeType.PERSIST)
  @OrderBy("signedAt")
  private List<VisitShare> shares = new ArrayList<>();

  protected JointVisit() {}

  private JointVisit(
      BundleNumber bundle,
      SharedVisit planned,
      Set<String> live,
      Instant when,
      String where,
      Doer by,
      Instant at) {
    this.bundle = bundle.text();
    key = planned.key();
    name = planned.name();
    members = String.join(",", live.stream().sorted().toList());
    plannedAt = when;
    place = where.strip();
    calledAt = at;
    calledBy = by.account();
    calledName = by.name();
  }

  /**
   * Calls the departments together.
   *
   * @param live keys of the members that share the visit and are under review
   * @throws Refused {@code JOINT_VISIT_ALONE}, {@code JOINT_VISIT_DAY}, {@code JOINT_VISIT_PLACE};
   *     ACC-433
   */
  public static JointVisit call(
      BundleNumber bundle,
      SharedVisit planned,
      Set<String> live,
      Instant when,
      String where,
      Doer by,
      Instant at) {
    List<Refusal> wrong = new ArrayList<>();
    if (live.size() < FEWEST) {
      throw Refusal.of("JOINT_VISIT_ALONE").raise();
    }
    if (when == null || !when.isAfter(at)) {
      wrong.add(Refusal.of("JOINT_VISIT_DAY").at("at"));
    }
    if (where == null || where.isBlank()) {
      wrong.add(Refusal.of("JOINT_VISIT_PLACE").at("place"));
    }
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
    return new JointVisit(bundle, planned, live, when, where, by, at);
  }

  /**
   * A department puts its officers and findings into the record and signs. The first to sign writes
   * what is the same for all.
   *
   * @param facts what is the same for all; left aside where somebody has written it
   * @throws Refused {@code JOINT_VISIT_OVER}, {@code JOINT_VISIT_NOT_YOURS}, {@code
   *     JOINT_VISIT_OFFICERS}, {@code JOINT_VISIT_OFFICER_TWICE}, {@code JOINT_VISIT_FINDINGS},
   *     {@code JOINT_VISIT_HELD}, {@code JOINT_VISIT_PLACE}, {@code JOINT_VISIT_UNSIGNED}; ACC-434,
   *     ACC-435
   */
  public void sign(
      String member,
      List<VisitOfficer> officers,
      String findings,
      VisitFacts facts,
      Doer by,
      String unit,
      Instant at) {
    if (endedAt != null) {
      throw Refusal.of("JOINT_VISIT_OVER").raise();
    }
    if (!members().contains(member)) {
      throw Refusal.of("JOINT_VISIT_NOT_YOURS").raise();
    }
    List<VisitOfficer> went =
        officers.stream().filter(o -> !(o.name() + o.certificate()).isEmpty()).toList();
    List<Refusal> wrong = new ArrayList<>();
    boolean whole = went.stream().noneMatch(o -> o.name().isEmpty() || o.certificate().isEmpty());
    if (!whole || went.stream().map(VisitOfficer::name).distinct().count() < FEWEST) {
      wrong.add(Refusal.of("JOINT_VISIT_OFFICERS").at("officers"));
    }
    if (went.stream().anyMatch(o -> isOfAnother(member, o))) {
      wrong.add(Refusal.of("JOINT_VISIT_OFFICER_TWICE").at("officers"));
    }
    if (findings == null || findings.isBlank()) {
      wrong.add(Refusal.of("JOINT_VISIT_FINDINGS").at("findings"));
    }
    if (facts().isEmpty()) {
      wrong.addAll(faults(facts, at));
    }
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
    if (facts().isEmpty()) {
      keep(facts);
    }
    share(member).orElseGet(() -> added(member)).says(went, findings, by, unit, at);
  }

  /**
   * The photographs of a department that has signed; none leaves those it handed in before.
   *
   * @param digests of their files in the store
   */
  public void photographed(String member, List<String> digests) {
    share(member).orElseThrow().photographed(digests);
  }

  private boolean isOfAnother(String member, VisitOfficer officer) {
    return shares.stream()
        .filter(s -> !s.member().equals(member))
        .flatMap(s -> s.officers().stream())
        .anyMatch(o -> o.certificate().equals(officer.certificate()));
  }

  private List<Refusal> faults(VisitFacts facts, Instant at) {
    List<Refusal> wrong = new ArrayList<>();
    boolean inTime =
        facts.heldAt() != null
            && !facts.heldAt().isAfter(at)
            && !facts.heldAt().isBefore(calledAt.truncatedTo(ChronoUnit.MINUTES));
    if (!inTime) {
      wrong.add(Refusal.of("JOINT_VISIT_HELD").at("at"));
    }
    if (facts.place().isEmpty()) {
      wrong.add(Refusal.of("JOINT_VISIT_PLACE").at("place"));
    }
    if (facts.refusedToSign() ? facts.witness().isEmpty() : facts.signer().isEmpty()) {
      wrong.add(
          Refusal.of("JOINT_VISIT_UNSIGNED").at(facts.refusedToSign() ? "witness" : "signer"));
    }
    return wrong;
  }

  private void keep(VisitFacts facts) {
    heldAt = facts.heldAt();
    heldPlace = facts.place();
    signer = facts.signer();
    refusedToSign = facts.refusedToSign();
    witness = facts.witness();
  }

  private VisitShare added(String member) {
    VisitShare share = new VisitShare(this, member);
    shares.add(share);
    return share;
  }

  /** Every department whose case still goes on has signed. */
  public boolean isSignedByAll(Set<String> live) {
    return !shares.isEmpty() && live.stream().allMatch(m -> share(m).isPresent());
  }

  /**
   * The one record, as each case gets it.
   *
   * @param findings what the departments found, put together
   */
  public SiteVisit record(String findings) {
    VisitFacts facts = facts().orElseThrow();
    return new SiteVisit(
        facts.heldAt(),
        facts.place(),
        shares.stream().flatMap(s -> s.officers().stream()).toList(),
        findings,
        facts.signer(),
        facts.refusedToSign(),
        facts.witness(),
        shares.stream().flatMap(s -> s.photos().stream()).toList());
  }

  /** The record is whole and stands in the cases; nothing follows. */
  public void end(Instant at) {
    endedAt = at;
  }

  public Optional<VisitShare> share(String member) {
    return shares.stream().filter(s -> s.member().equals(member)).findFirst();
  }

  /** What the first to sign wrote for all. */
  public Optional<VisitFacts> facts() {
    return heldAt == null
        ? Optional.empty()
        : Optional.of(new VisitFacts(heldAt, heldPlace, signer, refusedToSign, witness));
  }

  public String key() {
    return key;
  }

  public String name() {
    return name;
  }

  /** Keys of the members it was called for. */
  public List<String> members() {
    return Stream.of(members.split(",")).toList();
  }

  public Instant plannedAt() {
    return plannedAt;
  }

  public String place() {
    return place;
  }

  /** Name of who called it. */
  public String calledName() {
    return calledName;
  }

  /** What the departments wrote, in the order in which they signed. */
  public List<VisitShare> shares() {
    return Collections.unmodifiableList(shares);
  }

  /** When the record was whole; empty before. */
  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
