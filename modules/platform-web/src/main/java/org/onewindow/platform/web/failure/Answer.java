package org.onewindow.platform.web.failure;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onewindow.kernel.refusal.Declined;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.NotPermitted;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Stale;
import org.onewindow.platform.web.form.Constraints;

/**
 * What a failure is to whoever asked: a status and its reasons.
 *
 * @param status HTTP status
 * @param reasons at least one, the most important first
 * @param unexpected nobody foresaw it: it gets an incident number and a stack trace in the log
 */
record Answer(int status, List<Refusal> reasons, boolean unexpected) {

  private static final int DEEPEST = 20;
  private static final int STORAGE_FULL = 507;

  /** Codes of what the server itself refuses, by status. */
  private static final Map<Integer, String> CODES =
      Map.ofEntries(
          Map.entry(400, "REQUEST_MALFORMED"),
          Map.entry(401, "LOGIN_REQUIRED"),
          Map.entry(403, "NOT_ALLOWED"),
          Map.entry(404, "NOTHING_HERE"),
          Map.entry(405, "METHOD_NOT_ALLOWED"),
          Map.entry(406, "FORMAT_NOT_OFFERED"),
          Map.entry(409, "STALE"),
          Map.entry(411, "REQUEST_MALFORMED"),
          Map.entry(413, "TOO_LARGE"),
          Map.entry(414, "REQUEST_MALFORMED"),
          Map.entry(415, "FORMAT_NOT_ACCEPTED"),
          Map.entry(422, "FORMAT_WRONG"),
          Map.entry(429, "TOO_MANY_REQUESTS"),
          Map.entry(431, "TOO_LARGE"),
          Map.entry(503, "NOT_READY"),
          Map.entry(STORAGE_FULL, "STORAGE_FULL"));

  /**
   * What MySQL and MariaDB answer when there is no room to write: the table, or the disk, is full.
   */
  private static final Set<Integer> NO_ROOM = Set.of(1114, 1021);

  Answer {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("An answer without a reason");
    }
  }

  /**
   * @param loggedIn whether the caller is known: a stranger is asked to log in first
   */
  static Answer to(Throwable failure, boolean loggedIn) {
    return expected(failure, loggedIn)
        .orElseGet(() -> new Answer(500, List.of(Refusal.of("UNEXPECTED")), true));
  }

  /** What the server or a filter refused with a bare status. */
  static Answer to(int status) {
    if (status >= 500 && !CODES.containsKey(status)) {
      return new Answer(status, List.of(Refusal.of("UNEXPECTED")), true);
    }
    return new Answer(
        status, List.of(Refusal.of(CODES.getOrDefault(status, "REQUEST_MALFORMED"))), false);
  }

  /** What we said ourselves goes before what the server made of it. */
  private static Optional<Answer> expected(Throwable failure, boolean loggedIn) {
    List<Throwable> causes =
        Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST).toList();
    return causes.stream()
        .filter(Declined.class::isInstance)
        .map(cause -> declined((Declined) cause, loggedIn))
        .findFirst()
        .or(() -> causes.stream().map(Answer::known).flatMap(Optional::stream).findFirst());
  }

  private static Optional<Answer> known(Throwable cause) {
    if (cause instanceof ConstraintViolationException violations) {
      return Optional.of(new Answer(422, refusals(violations), false));
    }
    if (cause instanceof SQLException sql) {
      return database(sql);
    }
    if (cause instanceof OptimisticLockException) {
      return Optional.of(to(409));
    }
    return cause instanceof WebApplicationException web
        ? Optional.of(to(web.getResponse().getStatus()))
        : Optional.empty();
  }

  /** Told plainly to the person, and with its number and trace to the operator. */
  private static Optional<Answer> database(SQLException e) {
    if (NO_ROOM.contains(e.getErrorCode())) {
      return Optional.of(new Answer(STORAGE_FULL, List.of(Refusal.of("STORAGE_FULL")), true));
    }
    boolean gone = e.getSQLState() != null && e.getSQLState().startsWith("08");
    return gone
        ? Optional.of(new Answer(503, List.of(Refusal.of("NOT_READY")), true))
        : Optional.empty();
  }

  private static Answer declined(Declined declined, boolean loggedIn) {
    if (declined instanceof NotPermitted && !loggedIn) {
      return to(401);
    }
    return new Answer(status(declined), declined.reasons(), false);
  }

  private static int status(Declined declined) {
    if (declined instanceof NotFound) {
      return 404;
    }
    if (declined instanceof NotPermitted) {
      return 403;
    }
    return declined instanceof Stale ? 409 : Statuses.of(declined.reasons().get(0).code());
  }

  private static List<Refusal> refusals(ConstraintViolationException violations) {
    List<Refusal> refusals = new ArrayList<>();
    violations.getConstraintViolations().stream()
        .map(Constraints::refusal)
        .map(r -> r.at(withoutMethod(r.field())))
        .sorted(Comparator.comparing(Refusal::field).thenComparing(Refusal::code))
        .forEach(refusals::add);
    return refusals.isEmpty() ? List.of(Refusal.of("FORMAT_WRONG")) : refusals;
  }

  /**
   * {@code receive.command.name} of a resource method is {@code name} to the caller, and {@code
   * assign.roles[0].unit} is {@code [0].unit}.
   */
  private static String withoutMethod(String path) {
    String[] steps = path.split("\\.", 3);
    if (steps.length < 3) {
      return steps[steps.length - 1];
    }
    int index = steps[1].indexOf('[');
    return index < 0 ? steps[2] : steps[1].substring(index) + "." + steps[2];
  }
}
