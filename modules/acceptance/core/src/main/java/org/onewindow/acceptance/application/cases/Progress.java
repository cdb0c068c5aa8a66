package org.onewindow.acceptance.application.cases;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.onewindow.acceptance.domain.matter.HandlingKind;

/**
 * How far an application is, for whoever holds its receipt. Names nobody.
 *
 * @param number of the case
 * @param matter what was applied for
 * @param organ who decides
 * @param kind same-day or promised
 * @param stage where it stands, in few words
 * @param resultBy until when the applicant will have the result, or null
 * @param provisional the day may still move
 * @param overdue that time has passed without the result, and the house owes it
 * @param toCorrect what the applicant has to correct
 * @param steps what happened so far, oldest first
 * @param fee what it costs once it is granted; null where it costs nothing
 */
public record Progress(
    String number,
    String matter,
    String organ,
    HandlingKind kind,
    Stage stage,
    Instant resultBy,
    LocalDate resultDay,
    boolean provisional,
    boolean overdue,
    List<String> toCorrect,
    List<Step> steps,
    Fee fee) {

  /**
   * What happened so far with the newest on top. Acts of one moment, as those of a decision on the
   * spot, stand by the order in which they followed each other.
   */
  public List<Step> newestFirst() {
    List<Step> turned = new ArrayList<>(steps);
    Collections.reverse(turned);
    turned.sort(Comparator.comparing(Step::at).reversed());
    return List.copyOf(turned);
  }

  /**
   * What is to be paid.
   *
   * @param state name of a {@link org.onewindow.acceptance.domain.cases.FeeState}
   * @param total in yuan
   * @param beforeDelivery the result is handed over only after it is paid
   */
  public record Fee(String state, BigDecimal total, boolean beforeDelivery) {}

  /** The few states the public sees. */
  public enum Stage {
    RECEIVED,
    COLLECTED,
    TO_CORRECT,
    LAPSED,
    ACCEPTED,
    SPECIAL,
    SUSPENDED,
    TRANSFERRED,
    GRANTED,
    DENIED,
    TO_PAY,
    READY,
    DELIVERED,
    NOT_ACCEPTED,
    NOT_NEEDED,
    TERMINATED,
    WITHDRAWN,
    ARCHIVED
  }

  /** Whether the house, and not the applicant, owes the next step by the time that is told. */
  static boolean isOwed(Stage stage) {
    return switch (stage) {
      case COLLECTED, ACCEPTED, SUSPENDED, GRANTED, DENIED -> true;
      default -> false;
    };
  }

  /**
   * @param what name of the stage reached, or of the act
   */
  public record Step(Instant at, String what) {}
}
