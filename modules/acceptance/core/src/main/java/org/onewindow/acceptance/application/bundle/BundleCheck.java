package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.domain.bundle.BundleFinding;
import org.onewindow.acceptance.domain.bundle.BundlePlan;
import org.onewindow.acceptance.domain.bundle.BundleRules;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.domain.matter.PublishedText;
import org.onewindow.acceptance.persistence.matter.StoredMatters;

/** Holds a plan against the publication rules and the catalogue as it is now. */
@ApplicationScoped
class BundleCheck {

  private final StoredMatters matters;

  /** For the container's proxy. */
  protected BundleCheck() {
    this(null);
  }

  @Inject
  BundleCheck(StoredMatters matters) {
    this.matters = matters;
  }

  /** The matters in use that a plan names, by item code. */
  Map<String, ImplementationList> matters(BundlePlan plan) {
    return BundleRules.matters(plan, code -> matters.currentText(code).map(PublishedText::list));
  }

  List<BundleFinding> findings(BundlePlan plan) {
    return BundleRules.findings(plan, matters(plan));
  }
}
