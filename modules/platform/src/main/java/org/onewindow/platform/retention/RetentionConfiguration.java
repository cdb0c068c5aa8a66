package org.onewindow.platform.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;

/** Reads the settings of the retention job. */
@ApplicationScoped
public class RetentionConfiguration implements SettingsGroup {

  @Produces
  @Singleton
  RetentionSettings settings(Settings settings) {
    return RetentionSettings.read(settings);
  }

  @Override
  public void check(Settings settings) {
    RetentionSettings.read(settings);
  }
}
