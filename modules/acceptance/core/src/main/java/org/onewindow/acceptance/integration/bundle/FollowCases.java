package org.onewindow.acceptance.integration.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.application.bundle.FollowMemberCase;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;

/** Asks the bundle of a case to look at it, on whatever event. */
@ApplicationScoped
class FollowCases {

  private final FollowMemberCase follow;
  private final CurrentActor actors;

  /** For the container's proxy. */
  protected FollowCases() {
    this(null, null);
  }

  @Inject
  FollowCases(FollowMemberCase follow, CurrentActor actors) {
    this.follow = follow;
    this.actors = actors;
  }

  void of(String caseNumber) {
    actors.runAs(
        Actor.system("follow-cases", FollowMemberCase.PERMISSION),
        () -> follow.of(new CaseNumber(caseNumber)));
  }
}
