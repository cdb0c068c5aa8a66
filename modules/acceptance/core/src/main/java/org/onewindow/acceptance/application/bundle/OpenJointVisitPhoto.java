package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.acceptance.persistence.bundle.JointVisits;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/** Opens a photograph of a joint visit; who looked is recorded. */
@ApplicationScoped
public class OpenJointVisitPhoto {

  private final BundleBook book;
  private final Bundles bundles;
  private final JointVisits visits;
  private final Audit audit;

  /** For the container's proxy. */
  protected OpenJointVisitPhoto() {
    this(null, null, null, null);
  }

  @Inject
  OpenJointVisitPhoto(BundleBook book, Bundles bundles, JointVisits visits, Audit audit) {
    this.book = book;
    this.bundles = bundles;
    this.visits = visits;
    this.audit = audit;
  }

  /**
   * @param key of the visit in the plan of the bundle
   * @param member whose department took it
   * @param photo counted from 1
   * @return digest of its file in the store
   * @throws NotFound {@code BUNDLE_UNKNOWN}, {@code CASE_MATERIAL_FILE_NOT_FOUND}
   */
  @Transactional
  @Permitted("case.read")
  public String of(BundleNumber number, String key, String member, int photo) {
    Bundle bundle = bundles.get(number);
    book.mustSee(bundle);
    String digest =
        visits
            .latest(number, key)
            .flatMap(visit -> visit.share(member))
            .filter(share -> photo > 0)
            .flatMap(share -> share.photos().stream().skip(photo - 1L).findFirst())
            .orElseThrow(() -> new NotFound(Refusal.of("CASE_MATERIAL_FILE_NOT_FOUND")));
    audit.record(
        AuditEntry.of("pii.read", "bundle", number.text())
            .because("case.material")
            .with(Map.of("material", "visit " + key + "/" + member + "/" + photo)));
    return digest;
  }
}
