package org.onewindow.platform.web.audit;

import java.util.Map;

/**
 * A kind of thing that acts are recorded about, so that the audit can be read without codes. A
 * module contributes it with a producer method: {@code @Produces AuditedSubject cases() { return
 * new AuditedSubject("case", "/cases/", "case.read", Map.of("to", "case.state")); }}. Its name is
 * bundle text {@code audit.subject.<type>}, the acts are {@code audit.act.<action>}.
 *
 * @param type as {@link org.onewindow.platform.audit.AuditEntry#subjectType} has it
 * @param path the page of one such thing, to which its identifier is added; empty without one
 * @param permission needed to follow the path
 * @param facts for a fact whose values are codes: where the bundle has their names, e.g. {@code
 *     case.state} for {@code case.state.RECEIVED}
 */
public record AuditedSubject(
    String type, String path, String permission, Map<String, String> facts) {

  public AuditedSubject {
    facts = Map.copyOf(facts);
  }
}
