package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.bundle.AnnouncedVisit;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.BundleTask;
import org.onewindow.acceptance.persistence.bundle.JointVisits;

/** The joint visits of a bundle as its applicant reads them, online and by the receipt. */
@ApplicationScoped
class AnnouncedVisits {

  private final JointVisits visits;

  /** For the container's proxy. */
  protected AnnouncedVisits() {
    this(null);
  }

  @Inject
  AnnouncedVisits(JointVisits visits) {
    this.visits = visits;
  }

  /** In the order in which they were called. */
  List<AnnouncedVisit> of(Bundle bundle) {
    Map<String, String> bodies =
        bundle.tasks().stream().collect(Collectors.toMap(BundleTask::key, BundleTask::body));
    return visits.of(BundleNumber.parse(bundle.number())).stream()
        .map(called -> AnnouncedVisit.of(called, bodies))
        .toList();
  }
}
