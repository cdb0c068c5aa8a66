package org.onewindow.platform.web.audit;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.onewindow.platform.audit.AuditQuery;

/**
 * What a supervisor types to search the audit; days are those of the bureau.
 *
 * @param actor log-in name, never a person's name: the search stands in the address
 */
public record AuditSearch(
    @Size(max = 100) String subjectType,
    @Size(max = 200) String subjectId,
    @Size(max = 100) String actor,
    @Size(max = 100) String action,
    LocalDate from,
    LocalDate to) {

  /**
   * @param account finds the account of a log-in name
   */
  AuditQuery query(ZoneId zone, UnaryOperator<String> account) {
    return new AuditQuery(
        text(subjectType),
        text(subjectId),
        account.apply(text(actor)),
        text(action),
        begin(from, zone),
        to == null ? null : begin(to.plusDays(1), zone));
  }

  private static Instant begin(LocalDate day, ZoneId zone) {
    return day == null ? null : day.atStartOfDay(zone).toInstant();
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }
}
