package org.onewindow.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Stores an {@link Instant} as {@code DATETIME(6)} in UTC, whatever the time zone of the server,
 * the database or the connection is. Applied to every attribute of type {@code Instant} by itself.
 *
 * <p>The database keeps microseconds; the rest is cut off, so compare instants that went through
 * the database only after {@link #stored}.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, LocalDateTime> {

  private static final DateTimeFormatter BOUND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

  /** The instant as the database will give it back. */
  public static Instant stored(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  /** The column's value for an instant, for use with plain JDBC. */
  public static LocalDateTime toColumn(Instant instant) {
    return instant == null ? null : LocalDateTime.ofInstant(stored(instant), ZoneOffset.UTC);
  }

  /**
   * A column's value as it is bound: as text, with all six digits. MariaDB before 11 says of itself
   * that it is version 5.5.5, and the driver takes it for a server without fractions of a second
   * and cuts them off any other value.
   */
  public static String bound(LocalDateTime column) {
    return BOUND.format(column);
  }

  /** The instant of a column's value, for use with plain JDBC. */
  public static Instant fromColumn(LocalDateTime column) {
    return column == null ? null : column.toInstant(ZoneOffset.UTC);
  }

  @Override
  public LocalDateTime convertToDatabaseColumn(Instant attribute) {
    return toColumn(attribute);
  }

  @Override
  public Instant convertToEntityAttribute(LocalDateTime column) {
    return fromColumn(column);
  }
}
