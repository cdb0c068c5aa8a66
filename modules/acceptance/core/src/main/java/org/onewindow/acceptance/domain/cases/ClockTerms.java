package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.onewindow.kernel.clock.ClockEvent;
import org.onewindow.kernel.clock.ClockName;

/**
 * What an entry of the ledger does to the decision clocks where its {@link ClockMark} alone does
 * not say it: which of them a special procedure stops, or by how much which of them grow. Written
 * with the entry, so that deadlines follow from the ledger alone (行政许可法 art. 42, 45).
 */
@Embeddable
public class ClockTerms {

  private static final int LONGEST_NAME = 100;

  @Column(name = "clock_name")
  private String name;

  @Column(name = "clock_days")
  private Integer days;

  @Column(name = "clock_statutory")
  private Boolean statutory;

  @Column(name = "clock_promised")
  private Boolean promised;

  protected ClockTerms() {}

  private ClockTerms(String name, Integer days, boolean statutory, boolean promised) {
    this.name = name;
    this.days = days;
    this.statutory = statutory;
    this.promised = promised;
  }

  /**
   * A special procedure begins.
   *
   * @param name as its notice calls it
   * @param countsStatutory the statutory clock goes on
   * @param countsPromised the promised clock goes on
   */
  static ClockTerms pause(String name, boolean countsStatutory, boolean countsPromised) {
    String words = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    return new ClockTerms(words, null, countsStatutory, countsPromised);
  }

  /** The statutory limit grows, and the promised one with it where its unit is the same. */
  static ClockTerms longer(int days, boolean promisedToo) {
    return new ClockTerms(null, days, true, promisedToo);
  }

  boolean isGiven() {
    return statutory != null;
  }

  ClockEvent started(Instant at) {
    return new ClockEvent.SpecialStarted(at, name, statutory, promised);
  }

  ClockEvent extended(Instant at) {
    Set<ClockName> clocks = EnumSet.of(ClockName.STATUTORY);
    if (promised) {
      clocks.add(ClockName.PROMISED);
    }
    return new ClockEvent.Extended(at, days, clocks);
  }
}
