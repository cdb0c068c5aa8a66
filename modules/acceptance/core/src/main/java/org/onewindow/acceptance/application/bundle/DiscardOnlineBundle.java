package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.onewindow.acceptance.application.cases.OnlineMembers;
import org.onewindow.acceptance.domain.bundle.BundleApplication;
import org.onewindow.acceptance.persistence.bundle.BundleApplications;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Permitted;

/** Gives up an application for a bundle that was not handed in. */
@ApplicationScoped
public class DiscardOnlineBundle {

  private final BundleApplications applications;
  private final OnlineMembers online;

  /** For the container's proxy. */
  protected DiscardOnlineBundle() {
    this(null, null);
  }

  @Inject
  DiscardOnlineBundle(BundleApplications applications, OnlineMembers online) {
    this.applications = applications;
    this.online = online;
  }

  /**
   * @throws NotFound CASE_DRAFT_NOT_FOUND, also for what was handed in already
   */
  @Transactional
  @Permitted("online.apply")
  public void of(String ref) {
    BundleApplication draft = applications.hold(ref, online.applicant());
    if (draft.number().isPresent()) {
      throw new NotFound(Refusal.of("CASE_DRAFT_NOT_FOUND"));
    }
    applications.remove(draft);
  }
}
