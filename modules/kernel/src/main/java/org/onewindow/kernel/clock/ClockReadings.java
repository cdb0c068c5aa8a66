package org.onewindow.kernel.clock;

import java.util.List;

/**
 * The four clocks of a case at one moment.
 *
 * @param clocks always four, in the order of {@link ClockName}
 */
public record ClockReadings(List<ClockReading> clocks) {

  public ClockReadings {
    clocks = List.copyOf(clocks);
  }

  public ClockReading of(ClockName name) {
    return clocks.get(name.ordinal());
  }

  public ClockReading acceptance() {
    return of(ClockName.ACCEPTANCE);
  }

  public ClockReading statutory() {
    return of(ClockName.STATUTORY);
  }

  public ClockReading promised() {
    return of(ClockName.PROMISED);
  }

  public ClockReading delivery() {
    return of(ClockName.DELIVERY);
  }
}
