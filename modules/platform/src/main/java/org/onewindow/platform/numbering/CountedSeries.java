package org.onewindow.platform.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.onewindow.platform.persistence.Jdbc;

/**
 * Series as rows of a table. The row stays locked until the transaction ends: a number that is
 * rolled back is given to the next one who waits, so there is no gap. The step answers the number
 * it made, as a generated key.
 */
@ApplicationScoped
public class CountedSeries implements Series {

  private static final int LONGEST_NAME = 190;
  private static final String STEP =
      "INSERT INTO plt_series (name, year, value) VALUES (?, ?, LAST_INSERT_ID(1))"
          + " ON DUPLICATE KEY UPDATE value = LAST_INSERT_ID(value + 1)";

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected CountedSeries() {
    this(null);
  }

  @Inject
  public CountedSeries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public long next(String name, int year) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("Not the name of a series: " + name);
    }
    return jdbc.insert(STEP, name, year);
  }
}
