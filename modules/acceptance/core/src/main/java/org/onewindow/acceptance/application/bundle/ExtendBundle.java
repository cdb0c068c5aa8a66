package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.JointExtension;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.RoleDefinition;

/**
 * Records that the head of the county government approved fifteen more working days for joint
 * handling. Each member's own limit stays as it is, and so does the promise.
 */
@ApplicationScoped
public class ExtendBundle {

  /** What lets somebody record it. */
  public static final String PERMISSION = "bundle.extend";

  private final BundleBook book;
  private final Bundles bundles;
  private final Audit audit;

  /** For the container's proxy. */
  protected ExtendBundle() {
    this(null, null, null);
  }

  @Inject
  ExtendBundle(BundleBook book, Bundles bundles, Audit audit) {
    this.book = book;
    this.bundles = bundles;
    this.audit = audit;
  }

  /** The bureau's head keeps the paper that comes back from the county government. */
  @Produces
  static RoleDefinition bureauHead() {
    return new RoleDefinition("BUREAU_HEAD", Set.of(PERMISSION));
  }

  /**
   * @throws org.onewindow.kernel.refusal.NotFound {@code BUNDLE_UNKNOWN}
   * @throws org.onewindow.kernel.refusal.Refused {@code BUNDLE_EXTENSION_EARLY}, {@code
   *     BUNDLE_EXTENDED}, {@code BUNDLE_EXTENSION_LATE}
   */
  @Transactional
  @Permitted(PERMISSION)
  public void of(BundleNumber number, JointExtension approved) {
    Bundle bundle = bundles.hold(number);
    book.mustSee(bundle);
    bundle.extend(
        approved,
        book.clock()
            .ceiling(
                bundle.acceptedAt().orElseThrow(() -> Refusal.of("BUNDLE_EXTENSION_EARLY").raise()),
                true),
        book.now());
    audit.record(
        AuditEntry.of("bundle.extend", "bundle", number.text())
            .because(approved.reason())
            .with(Map.of("document", approved.document())));
  }
}
