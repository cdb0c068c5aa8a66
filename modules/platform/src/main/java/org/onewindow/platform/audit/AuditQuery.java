package org.onewindow.platform.audit;

import java.time.Instant;
import org.onewindow.kernel.refusal.Refusal;

/**
 * What is searched for; an empty text matches everything.
 *
 * @param subjectType only with a subject id or alone
 * @param actor account id
 * @param action e.g. {@code pii.read}
 * @param from inclusive; null for no limit
 * @param to exclusive; null for no limit
 */
public record AuditQuery(
    String subjectType, String subjectId, String actor, String action, Instant from, Instant to) {

  private static final int LONGEST = 200;

  public AuditQuery {
    mustFit("subjectType", subjectType);
    mustFit("subjectId", subjectId);
    mustFit("actor", actor);
    mustFit("action", action);
    if (!subjectId.isEmpty() && subjectType.isEmpty()) {
      throw Refusal.of("AUDIT_SUBJECT_TYPE_MISSING").at("subjectType").raise();
    }
    if (from != null && to != null && !from.isBefore(to)) {
      throw Refusal.of("AUDIT_SPAN_EMPTY").at("to").raise();
    }
  }

  private static void mustFit(String field, String value) {
    if (value.length() > LONGEST) {
      throw Refusal.of("TEXT_TOO_LONG", LONGEST).at(field).raise();
    }
  }
}
