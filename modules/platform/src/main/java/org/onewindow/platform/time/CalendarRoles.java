package org.onewindow.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import org.onewindow.platform.identity.RoleDefinition;

/** Who keeps the calendar. */
@ApplicationScoped
public class CalendarRoles {

  @Produces
  RoleDefinition administrator() {
    return new RoleDefinition("ADMINISTRATOR", Set.of(ReplaceCalendar.PERMISSION));
  }
}
