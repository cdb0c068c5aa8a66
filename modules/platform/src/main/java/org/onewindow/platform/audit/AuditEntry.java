package org.onewindow.platform.audit;

import java.util.Map;

/**
 * What is to be recorded; who, where and when are added by {@link Audit}.
 *
 * @param action a verb of the module's vocabulary, e.g. {@code case.accept} or {@code pii.read}
 * @param subjectType kind of thing, e.g. {@code case}
 * @param subjectId its identifier; never personal data
 * @param purpose why it was done or read; compulsory for reads of personal data, else may be empty
 * @param facts further facts by name; never personal data
 */
public record AuditEntry(
    String action,
    String subjectType,
    String subjectId,
    String purpose,
    Map<String, String> facts) {

  public AuditEntry {
    facts = Map.copyOf(facts);
  }

  public static AuditEntry of(String action, String subjectType, String subjectId) {
    return new AuditEntry(action, subjectType, subjectId, "", Map.of());
  }

  public AuditEntry because(String why) {
    return new AuditEntry(action, subjectType, subjectId, why, facts);
  }

  public AuditEntry with(Map<String, String> more) {
    return new AuditEntry(action, subjectType, subjectId, purpose, more);
  }
}
