package org.onewindow.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;

/** Reads the settings of the audit. */
@ApplicationScoped
public class AuditConfiguration implements SettingsGroup {

  @Produces
  @Singleton
  AuditSettings settings(Settings settings) {
    return AuditSettings.read(settings);
  }

  @Override
  public void check(Settings settings) {
    AuditSettings.read(settings);
  }
}
