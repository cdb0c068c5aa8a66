package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.persistence.matter.MatterUploads;
import org.onewindow.platform.retention.Forgetting;

/** Catalogue files whose import was given up. */
@ApplicationScoped
public class ForgetUploads implements Forgetting {

  private final MatterUploads uploads;
  private final CountyDay day;

  /** For the container's proxy. */
  protected ForgetUploads() {
    this(null, null);
  }

  @Inject
  public ForgetUploads(MatterUploads uploads, CountyDay day) {
    this.uploads = uploads;
    this.day = day;
  }

  @Override
  public String name() {
    return "uploads";
  }

  @Override
  public int forget() {
    return uploads.forget(day.now());
  }
}
