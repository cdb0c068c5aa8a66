package org.onewindow.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;

/** MAIL as files, for demo mode. */
@ApplicationScoped
public class FileMail extends FileMessages {

  /** For the container's proxy. */
  protected FileMail() {
    super(Path.of(""));
  }

  @Inject
  public FileMail(NoticeSettings settings) {
    super(settings.folder());
  }

  @Override
  public Route route() {
    return Route.MAIL;
  }
}
