package org.onewindow.platform.config;

import java.util.List;

/** The settings do not allow a start. The message is plain sentences for the operator. */
public final class SettingsRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SettingsRefused(List<String> problems) {
    super(String.join(" ", problems), null, false, false);
  }
}
