package org.onewindow.platform.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A fact of an imaginary hall, with every kind of value that events carry. */
public record PermitGranted(
    String permit,
    long version,
    boolean provisional,
    Instant at,
    LocalDate validUntil,
    Kind kind,
    Holder holder,
    List<String> pages,
    Map<String, String> remarks,
    String nothing) {

  public enum Kind {
    FOOD,
    HOTEL
  }

  public record Holder(String unit, int seats) {}

  static PermitGranted of(String permit) {
    return new PermitGranted(
        permit,
        7,
        true,
        Instant.parse("2026-03-02T01:00:00.123456Z"),
        LocalDate.of(2031, 3, 1),
        Kind.FOOD,
        new Holder("11371799MB2A00011A", 3),
        List.of("一", "𠮷"),
        Map.of("note", "“引号”\n换行"),
        null);
  }
}
