package org.onewindow.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/** Settings from the server's MicroProfile Config. */
@ApplicationScoped
public class ConfiguredSettings {

  @Inject private Config config;
  @Inject @Any private Instance<SettingsGroup> groups;

  @Produces
  @Dependent
  Settings settings() {
    return new Settings(key -> config.getOptionalValue(key, String.class));
  }

  /**
   * Reads all groups.
   *
   * @throws SettingsRefused naming everything that is wrong
   */
  public void checkAll() {
    Settings settings = settings();
    settings.demo();
    groups.forEach(group -> group.check(settings));
    settings.mustBeRight();
  }
}
