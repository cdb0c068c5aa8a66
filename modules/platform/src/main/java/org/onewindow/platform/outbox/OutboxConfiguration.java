package org.onewindow.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;

/** Reads the settings of the outbox. */
@ApplicationScoped
public class OutboxConfiguration implements SettingsGroup {

  @Produces
  @Singleton
  OutboxSettings settings(Settings settings) {
    return OutboxSettings.read(settings);
  }

  @Override
  public void check(Settings settings) {
    OutboxSettings.read(settings);
  }
}
