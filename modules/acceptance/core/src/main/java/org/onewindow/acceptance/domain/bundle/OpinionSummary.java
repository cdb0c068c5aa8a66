package org.onewindow.acceptance.domain.bundle;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * 牵头部门综合意见: what the lead of a bundle concludes from the opinions of its departments. It names the
 * last entry of the ledger that it rests on, so that whoever reads it later sees whether something
 * was said afterwards. Written by {@link RollingUp} and never changed: a second one stands beside
 * the first (ACC-570 … ACC-573).
 */
@Entity
@Table(name = "acc_bundle_opinion_summary")
public class OpinionSummary {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "bundle_no")
  private String bundle;

  private int number;

  @Column(name = "rests_on")
  private int restsOn;

  private String text;

  @Column(name = "given_at")
  private Instant at;

  private String account;

  @Column(name = "person_name")
  private String person;

  private String unit;

  @ElementCollection
  @CollectionTable(
      name = "acc_bundle_opinion_unawaited",
      joinColumns = @JoinColumn(name = "summary_id"))
  @OrderColumn(name = "position")
  private List<UnawaitedReply> unawaited = new ArrayList<>();

  protected OpinionSummary() {}

  OpinionSummary(
      Bundle of,
      int number,
      String text,
      List<UnawaitedReply> unawaited,
      Doer by,
      String unit,
      Instant at) {
    bundle = of.number();
    this.number = number;
    restsOn = RollingUp.lastSaid(of);
    this.text = text;
    this.unawaited.addAll(unawaited);
    account = by.account();
    person = by.name();
    this.unit = unit;
    this.at = at;
  }

  /**
   * Whether something was given or asked after it, so that it no longer says what the ledger says.
   */
  public boolean isOutdated(Bundle of) {
    return restsOn < RollingUp.lastSaid(of);
  }

  /**
   * Whether it says just this of the same ledger: then giving it again would be a press too many.
   */
  boolean says(Bundle of, String conclusion, List<UnawaitedReply> left) {
    boolean sameReasons = unawaited.size() == left.size();
    for (int i = 0; sameReasons && i < left.size(); i++) {
      sameReasons = unawaited.get(i).isSame(left.get(i));
    }
    return sameReasons && !isOutdated(of) && text.equals(conclusion);
  }

  /** Number of the bundle. */
  public String bundle() {
    return bundle;
  }

  /** Which one of the bundle's it is, counted from 1. */
  public int number() {
    return number;
  }

  /** Number of the last entry of the ledger that was looked at. */
  public int restsOn() {
    return restsOn;
  }

  public String text() {
    return text;
  }

  public Instant at() {
    return at;
  }

  public String account() {
    return account;
  }

  public String person() {
    return person;
  }

  /** Code of the unit in whose name it was given. */
  public String unit() {
    return unit;
  }

  /** The questions that stood open, each with why it was not waited for. */
  public List<UnawaitedReply> unawaited() {
    return List.copyOf(unawaited);
  }
}
