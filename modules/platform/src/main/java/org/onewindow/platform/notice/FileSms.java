package org.onewindow.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;

/** SMS as files, for demo mode. */
@ApplicationScoped
public class FileSms extends FileMessages {

  /** For the container's proxy. */
  protected FileSms() {
    super(Path.of(""));
  }

  @Inject
  public FileSms(NoticeSettings settings) {
    super(settings.folder());
  }

  @Override
  public Route route() {
    return Route.SMS;
  }
}
