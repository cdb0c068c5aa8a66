package org.onewindow.acceptance.application.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;

/**
 * {@code onewindow.export.keep}: how long a workbook can be fetched; {@code onewindow.export.rows}:
 * how many rows it has at most.
 */
@ApplicationScoped
public class ExportSettings implements SettingsGroup {

  private static final int ROWS = 200_000;

  /** A sheet of Excel ends at 1 048 576. */
  private static final int MOST_ROWS = 1_000_000;

  private final Settings settings;

  /** For the container's proxy. */
  protected ExportSettings() {
    this(null);
  }

  @Inject
  public ExportSettings(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void check(Settings read) {
    keep(read);
    rows(read);
  }

  private static Duration keep(Settings read) {
    return read.span(
        "onewindow.export.keep", Duration.ofDays(1), Duration.ofMinutes(10), Duration.ofDays(30));
  }

  private static int rows(Settings read) {
    return read.number("onewindow.export.rows", ROWS, 1, MOST_ROWS);
  }

  public Duration keep() {
    return keep(settings);
  }

  public int rows() {
    return rows(settings);
  }
}
