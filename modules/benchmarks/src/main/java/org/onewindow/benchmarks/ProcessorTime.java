package org.onewindow.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The processor time of other processes (Linux): what a comparison still says on a machine where
 * somebody else works too.
 *
 * @param processes their ids; none where it is not to be measured
 */
public record ProcessorTime(List<String> processes) {

  /** Place of the time in user mode behind the name in {@code /proc/<id>/stat}. */
  private static final int UTIME = 11;

  private static final double MILLIS_A_TICK = 10;

  public boolean isKnown() {
    return !processes.isEmpty();
  }

  /** Milliseconds that they have worked up to now, in user mode and in the kernel. */
  public double millis() throws IOException {
    double ticks = 0;
    for (String process : processes) {
      String stat = Files.readString(Path.of("/proc", process, "stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      ticks += Long.parseLong(fields[UTIME]) + Long.parseLong(fields[UTIME + 1]);
    }
    return ticks * MILLIS_A_TICK;
  }
}
