package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.onewindow.acceptance.application.matter.CountyDay;
import org.onewindow.acceptance.application.matter.MatterRoles;
import org.onewindow.acceptance.persistence.matter.MatterUploads;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;

/** Keeps an uploaded file from the page with its dry run to the button that imports it. */
@ApplicationScoped
public class KeepBundleFile {

  private final MatterUploads uploads;
  private final CountyDay day;
  private final CurrentActor actor;

  /** For the container's proxy. */
  protected KeepBundleFile() {
    this(null, null, null);
  }

  @Inject
  KeepBundleFile(MatterUploads uploads, CountyDay day, CurrentActor actor) {
    this.uploads = uploads;
    this.day = day;
    this.actor = actor;
  }

  /**
   * @return where to find it again
   */
  @Transactional
  @Permitted(MatterRoles.IMPORT)
  public long keep(BundleFile file) {
    return uploads.keep(actor.get().account(), "BUNDLES", file.bytes(), day.now());
  }

  /**
   * @throws NotFound {@code MATTER_UPLOAD_GONE} after a day, or for somebody else
   */
  @Transactional
  @Permitted(MatterRoles.IMPORT)
  public BundleFile kept(long id) {
    return uploads
        .find(id, actor.get().account())
        .map(BundleFile::new)
        .orElseThrow(() -> new NotFound(Refusal.of("MATTER_UPLOAD_GONE")));
  }
}
