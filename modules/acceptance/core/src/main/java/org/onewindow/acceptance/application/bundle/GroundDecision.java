package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.onewindow.acceptance.api.event.GrantedWithoutSummary;
import org.onewindow.acceptance.application.cases.JointDecisions;
import org.onewindow.acceptance.application.cases.MemberCases;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.DecisionGround;
import org.onewindow.acceptance.domain.bundle.RollingUp;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Verdict;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.acceptance.persistence.bundle.DecisionGrounds;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.outbox.Outbox;

/**
 * 决定依据的综合意见: notes with the decision of a member's case on which summary it rests. The bundle is
 * looked at and not held: those who hold it look at cases, and the other way round would be a
 * deadlock. What is said in the same moment is as if it had been said after the decision.
 */
@ApplicationScoped
public class GroundDecision implements JointDecisions {

  private final BundleBook book;
  private final OpinionBook opinions;
  private final Bundles bundles;
  private final MemberCases cases;
  private final DecisionGrounds grounds;
  private final OfficeHours office;
  private final Outbox outbox;

  /** For the container's proxy. */
  protected GroundDecision() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  GroundDecision(
      BundleBook book,
      OpinionBook opinions,
      Bundles bundles,
      MemberCases cases,
      DecisionGrounds grounds,
      OfficeHours office,
      Outbox outbox) {
    this.book = book;
    this.opinions = opinions;
    this.bundles = bundles;
    this.cases = cases;
    this.grounds = grounds;
    this.office = office;
    this.outbox = outbox;
  }

  @Override
  public void decided(LicenceCase it, Verdict outcome, String withoutSummary) {
    CaseNumber number = it.number().orElseThrow();
    bundles
        .of(number)
        .filter(bundle -> RollingUp.lastSaid(bundle) > 0)
        .ifPresent(bundle -> note(bundle, it, number, outcome, withoutSummary));
  }

  private void note(
      Bundle bundle, LicenceCase it, CaseNumber number, Verdict outcome, String withoutSummary) {
    Instant now = book.now();
    DecisionGround ground =
        DecisionGround.of(
            bundle,
            number,
            outcome,
            opinions.latest(bundle),
            lastDay(bundle, cases.lastDay(it)),
            office.dayOf(now),
            withoutSummary,
            now);
    grounds.add(ground);
    if (!ground.reason().isEmpty()) {
      outbox.publish(new GrantedWithoutSummary(bundle.number(), number.text()));
    }
  }

  /** The day on which the first of the case's limits and the ceiling of joint handling ends. */
  Optional<LocalDate> lastDay(Bundle bundle, Optional<LocalDate> ofCase) {
    return Stream.of(ofCase, bundle.ceilingAt().map(office::dayOf))
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo);
  }

  /** What a grant needs, as the page of the decision says it before. */
  DecisionGround.Need need(Bundle bundle, CaseNumber number, Optional<LocalDate> lastDay) {
    return DecisionGround.need(
        bundle, number, opinions.latest(bundle), lastDay, office.dayOf(book.now()));
  }
}
