package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.MemberCases;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.DecisionGround;
import org.onewindow.acceptance.domain.bundle.RollingUp;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.acceptance.persistence.bundle.DecisionGrounds;
import org.onewindow.platform.identity.Permitted;

/** The opinions of the bundle that a case belongs to, for whoever decides the case. */
@ApplicationScoped
public class ShowOpinionsOfCase {

  private final OpinionBook opinions;
  private final GroundDecision grounding;
  private final Bundles bundles;
  private final DecisionGrounds grounds;
  private final MemberCases cases;

  /** For the container's proxy. */
  protected ShowOpinionsOfCase() {
    this(null, null, null, null, null);
  }

  @Inject
  ShowOpinionsOfCase(
      OpinionBook opinions,
      GroundDecision grounding,
      Bundles bundles,
      DecisionGrounds grounds,
      MemberCases cases) {
    this.opinions = opinions;
    this.grounding = grounding;
    this.bundles = bundles;
    this.grounds = grounds;
    this.cases = cases;
  }

  /**
   * What lies before whoever decides.
   *
   * @param bundle its number
   * @param need what a grant needs of them
   * @param lastDay from when on a reason will do instead; empty while no limit runs
   */
  public record Shown(
      String bundle, JointOpinions joint, DecisionGround.Need need, Optional<LocalDate> lastDay) {}

  /**
   * On what a decision rests.
   *
   * @param bundle its number
   * @param summary number of the summary; empty where there was none
   * @param outdated whether something had been said after it
   * @param reason why the lead granted without a current one; empty where it did not
   */
  public record Ground(String bundle, Optional<Integer> summary, boolean outdated, String reason) {}

  /** Empty for a case by itself, and where nobody has said anything. */
  @Transactional
  @Permitted("case.read")
  public Optional<Shown> of(CaseNumber number) {
    return bundles
        .of(number)
        .filter(bundle -> cases.maySee(number.text()) && RollingUp.lastSaid(bundle) > 0)
        .map(bundle -> shown(bundle, number));
  }

  private Shown shown(Bundle bundle, CaseNumber number) {
    Optional<LocalDate> lastDay = grounding.lastDay(bundle, cases.lastDay(number));
    return new Shown(
        bundle.number(), opinions.of(bundle), grounding.need(bundle, number, lastDay), lastDay);
  }

  /** Empty for a case by itself, and where nobody had said anything when it was decided. */
  @Transactional
  @Permitted("case.read")
  public Optional<Ground> ground(CaseNumber number) {
    return grounds
        .of(number)
        .filter(ground -> cases.maySee(number.text()))
        .map(g -> new Ground(g.bundle(), g.summary(), g.isOutdated(), g.reason()));
  }
}
