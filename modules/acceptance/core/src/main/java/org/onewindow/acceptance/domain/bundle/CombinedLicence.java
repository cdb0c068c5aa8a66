package org.onewindow.acceptance.domain.bundle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.onewindow.acceptance.domain.cases.ListedLicence;

/**
 * 行业综合许可证 (一业一证): one certificate under one number that lists the licences which the members of a
 * bundle made. It grants nothing: each licence stays valid for itself, under its own number and its
 * own organ, so how the certificate stands is read from the licences and kept nowhere (approval.md
 * §3.1; ACC-438 … ACC-442). Its paper lies in the file of the lead's case. Immutable once it is
 * issued.
 */
@Entity
@Table(name = "acc_combined_licence")
public class CombinedLicence {

  /** One licence alone needs no list. */
  private static final int FEWEST = 2;

  /** What a check of its number answers. */
  public enum Standing {
    /** 所列许可均有效. */
    VALID,
    /** 所列许可有的不在有效状态. */
    PARTLY,
    /** 所列许可均不在有效状态. */
    NONE;

    /** By how the listed licences stand today (ACC-442). */
    public static Standing of(List<ListedLicence> licences) {
      long inForce = licences.stream().filter(l -> l.standing().isInForce()).count();
      if (inForce == 0) {
        return NONE;
      }
      return inForce == licences.size() ? VALID : PARTLY;
    }
  }

  /**
   * Where its paper lies.
   *
   * @param caseNumber of the lead's case
   * @param seq place in that file, counted from 1
   */
  public record Paper(String caseNumber, int seq) {}

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String number;

  @Column(name = "bundle_no")
  private String bundle;

  private String name;

  @Column(name = "organ_name")
  private String organ;

  @Column(name = "case_no")
  private String caseNumber;

  private int paper;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "issued_at")
  private Instant issuedAt;

  /** Numbers of the licences, one a line. */
  private String licences;

  protected CombinedLicence() {}

  /**
   * @param number from its gap-free series
   * @param organ name of the lead's organ, which issues it
   * @param tokenHash SHA-256 of the token in its QR code
   * @param listed in the order of the members
   */
  public CombinedLicence(
      String number,
      Bundle bundle,
      String name,
      String organ,
      Paper paper,
      String tokenHash,
      List<ListedLicence> listed,
      Instant issuedAt) {
    this.number = number;
    this.bundle = bundle.number();
    this.name = name;
    this.organ = organ;
    caseNumber = paper.caseNumber();
    this.paper = paper.seq();
    this.tokenHash = tokenHash;
    licences = String.join("\n", listed.stream().map(ListedLicence::number).toList());
    this.issuedAt = issuedAt;
  }

  /**
   * The members whose licences it lists, once it is due: the plan hands the results out so, every
   * member that the applicant had to have is granted with its certificate, and there are at least
   * two. An optional member is listed when it is done by then, and never waited for (ACC-438).
   *
   * @return empty while it is not due
   */
  public static List<BundleTask> listed(BundlePlan plan, Bundle bundle) {
    boolean due =
        plan.result().kind() == ResultPackage.Kind.COMBINED_LICENCE
            && bundle.tasks().stream()
                .filter(task -> obliges(plan, task))
                .allMatch(task -> task.state() == TaskState.DONE);
    List<BundleTask> made =
        bundle.tasks().stream()
            .filter(task -> task.kind() == MemberKind.MATTER)
            .filter(task -> task.state() == TaskState.DONE && !task.result().isEmpty())
            .toList();
    return due && made.size() >= FEWEST ? made : List.of();
  }

  private static boolean obliges(BundlePlan plan, BundleTask task) {
    return task.kind() == MemberKind.MATTER
        && plan.member(task.key())
            .filter(member -> member.participation() == Participation.OPTIONAL)
            .isEmpty();
  }

  public String number() {
    return number;
  }

  public String name() {
    return name;
  }

  /** Name of the organ that issued it. */
  public String organ() {
    return organ;
  }

  public Paper paper() {
    return new Paper(caseNumber, paper);
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  /** Numbers of the licences it lists. */
  public List<String> licences() {
    return licences.lines().toList();
  }
}
