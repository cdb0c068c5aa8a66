package org.onewindow.acceptance.integration.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.onewindow.acceptance.persistence.export.ExportFolder;
import org.onewindow.acceptance.persistence.export.Exports;
import org.onewindow.platform.retention.Forgetting;

/** Exports whose time is over, with their files; who asked for what stays in the audit. */
@ApplicationScoped
public class ForgetExports implements Forgetting {

  private static final int MOST = 100;

  private final Exports exports;
  private final ExportFolder folder;
  private final InstantSource clock;

  /** For the container's proxy. */
  protected ForgetExports() {
    this(null, null, null);
  }

  @Inject
  ForgetExports(Exports exports, ExportFolder folder, InstantSource clock) {
    this.exports = exports;
    this.folder = folder;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "exports";
  }

  @Override
  public int forget() {
    List<String> expired = exports.expired(clock.instant(), MOST);
    expired.forEach(folder::remove);
    exports.forget(expired);
    return expired.size();
  }
}
