package org.onewindow.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;

/**
 * The opening hours of the default hall, from {@code onewindow.zone} and {@code
 * onewindow.office.sessions}, e.g. {@code 09:00-12:00,13:00-17:00}.
 */
@ApplicationScoped
public class HallHours implements SettingsGroup {

  private static final String ZONE = "onewindow.zone";
  private static final String SESSIONS = "onewindow.office.sessions";
  private static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Shanghai");
  private static final String[] DEFAULT_SESSIONS = {"09:00-12:00", "13:00-17:00"};

  @Produces
  @Singleton
  OfficeHours hours(Settings settings) {
    return read(settings);
  }

  @Override
  public void check(Settings settings) {
    read(settings);
  }

  private static OfficeHours read(Settings settings) {
    ZoneId zone = zone(settings);
    String sessions = settings.text(SESSIONS, "");
    if (sessions.isEmpty()) {
      return OfficeHours.of(zone, DEFAULT_SESSIONS);
    }
    try {
      return OfficeHours.of(zone, sessions.split(","));
    } catch (DateTimeException | ArrayIndexOutOfBoundsException | Refused e) {
      settings.problem(
          SESSIONS + " must be sessions such as 09:00-12:00,13:00-17:00, not '" + sessions + "'.");
      return OfficeHours.of(zone, DEFAULT_SESSIONS);
    }
  }

  private static ZoneId zone(Settings settings) {
    String name = settings.text(ZONE, DEFAULT_ZONE.getId());
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      settings.problem(ZONE + " must be a time zone such as Asia/Shanghai, not '" + name + "'.");
      return DEFAULT_ZONE;
    }
  }
}
