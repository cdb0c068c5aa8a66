package org.onewindow.platform.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One link of the chain.
 *
 * @param seq place in the chain, beginning with 1, without gaps
 * @param facts further facts as one line {@code name=value} each, sorted by name
 * @param previousHash hash of the row before, 64 hex digits; zeros for the first
 * @param hash over everything else in this row
 */
record AuditRow(
    long seq,
    Instant at,
    String actor,
    String unit,
    String window,
    String requestId,
    String action,
    String subjectType,
    String subjectId,
    String purpose,
    String facts,
    ChainDigest digest,
    String previousHash,
    String hash) {

  static final String FIRST = "0".repeat(64);

  /** The row with the hash that its content demands. */
  AuditRow sealed() {
    return new AuditRow(
        seq,
        at,
        actor,
        unit,
        window,
        requestId,
        action,
        subjectType,
        subjectId,
        purpose,
        facts,
        digest,
        previousHash,
        digest.hex(canonical()));
  }

  boolean isIntact() {
    return digest.hex(canonical()).equals(hash);
  }

  /**
   * The bytes that are hashed: every field with its length before it, so that no two rows have the
   * same bytes.
   */
  private byte[] canonical() {
    StringBuilder all = new StringBuilder(256);
    for (String field :
        new String[] {
          "onewindow-audit-1",
          previousHash,
          Long.toString(seq),
          at.toString(),
          actor,
          unit,
          window,
          requestId,
          action,
          subjectType,
          subjectId,
          purpose,
          facts,
          digest.name()
        }) {
      all.append(field.length()).append(':').append(field).append('\n');
    }
    return all.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Facts as text; a line break within a value is written as {@code \n}. */
  static String text(Map<String, String> facts) {
    return new TreeMap<>(facts)
        .entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue().replace("\\", "\\\\").replace("\n", "\\n"))
            .collect(Collectors.joining("\n"));
  }
}
