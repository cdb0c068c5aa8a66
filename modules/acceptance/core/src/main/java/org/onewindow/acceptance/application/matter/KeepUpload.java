package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.onewindow.acceptance.persistence.matter.MatterUploads;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;

/**
 * Keeps an uploaded catalogue from the page that shows its dry run to the button that imports it.
 */
@ApplicationScoped
public class KeepUpload {

  private final MatterUploads uploads;
  private final CountyDay day;
  private final CurrentActor actor;

  /** For the container's proxy. */
  protected KeepUpload() {
    this(null, null, null);
  }

  @Inject
  public KeepUpload(MatterUploads uploads, CountyDay day, CurrentActor actor) {
    this.uploads = uploads;
    this.day = day;
    this.actor = actor;
  }

  /**
   * @return where to find it again
   */
  @Transactional
  @Permitted(MatterRoles.IMPORT)
  public long keep(CatalogueFile file) {
    return uploads.keep(actor.get().account(), file.format().name(), file.bytes(), day.now());
  }

  /**
   * @throws NotFound {@code MATTER_UPLOAD_GONE} after a day, or for somebody else
   */
  @Transactional
  @Permitted(MatterRoles.IMPORT)
  public CatalogueFile kept(long id) {
    return uploads
        .find(id, actor.get().account())
        .map(CatalogueFile::of)
        .orElseThrow(() -> new NotFound(Refusal.of("MATTER_UPLOAD_GONE")));
  }
}
