package org.onewindow.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;

/** Reads the settings of idempotency keys. */
@ApplicationScoped
public class OnceConfiguration implements SettingsGroup {

  @Produces
  @Singleton
  OnceSettings settings(Settings settings) {
    return OnceSettings.read(settings);
  }

  @Override
  public void check(Settings settings) {
    OnceSettings.read(settings);
  }
}
