package org.onewindow.platform.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.onewindow.platform.persistence.Jdbc;

/**
 * Walks the whole chain and names the first place where it is broken: a gap, a changed row, rows in
 * another order, a head that does not fit, or a head that was anchored and is not in the chain.
 */
final class ChainVerification {

  private static final int BATCH = 1000;
  private static final String ROWS =
      "SELECT " + AuditColumns.ALL + " FROM plt_audit WHERE seq > ? ORDER BY seq LIMIT " + BATCH;
  private static final String HEAD = "SELECT seq, hash FROM plt_audit_head WHERE id = 1";

  private final Jdbc jdbc;
  private final TreeMap<Long, List<String>> anchored = new TreeMap<>();

  ChainVerification(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param rows how many rows were found intact from the beginning
   * @param fault the first fault in one sentence; empty when the chain is whole
   */
  record Result(long rows, Optional<String> fault) {}

  Result verify(List<String> anchorLines, Optional<String> anchorKey) {
    // Read before the rows: what commits while we walk lies beyond it and is checked next time.
    Optional<AuditChain.Head> head =
        jdbc.first(HEAD, r -> new AuditChain.Head(r.number("seq"), r.text("hash")));
    if (head.isEmpty()) {
      return new Result(0, Optional.of("The head row is missing."));
    }
    Optional<String> badAnchor = readAnchors(anchorLines, anchorKey);
    if (badAnchor.isPresent()) {
      return new Result(0, badAnchor);
    }
    return walk(head.get());
  }

  private Optional<String> readAnchors(List<String> lines, Optional<String> key) {
    int number = 0;
    for (String line : lines) {
      number++;
      Optional<Anchor> anchor = Anchor.parse(line).filter(a -> a.isSealedWith(key));
      if (anchor.isEmpty()) {
        return Optional.of(
            "Line " + number + " of the anchor file was changed, or another key sealed it.");
      }
      anchored.computeIfAbsent(anchor.get().seq(), s -> new ArrayList<>()).add(anchor.get().hash());
    }
    return Optional.empty();
  }

  private Result walk(AuditChain.Head head) {
    long last = 0;
    String previous = AuditRow.FIRST;
    boolean more = true;
    while (more) {
      List<AuditRow> rows = jdbc.list(ROWS, AuditColumns::read, last);
      for (AuditRow row : rows) {
        Optional<String> fault = faultOf(row, last, previous, head);
        if (fault.isPresent()) {
          return new Result(last, fault);
        }
        last = row.seq();
        previous = row.hash();
      }
      more = rows.size() == BATCH;
    }
    if (last < head.seq()) {
      return new Result(
          last,
          Optional.of(
              "Rows "
                  + (last + 1)
                  + " to "
                  + head.seq()
                  + " are missing at the end of the chain."));
    }
    if (!anchored.isEmpty() && anchored.lastKey() > last) {
      return new Result(
          last,
          Optional.of(
              "The chain ends at row "
                  + last
                  + ", but row "
                  + anchored.lastKey()
                  + " was anchored: it was cut off or an older database was restored."));
    }
    return new Result(last, Optional.empty());
  }

  private Optional<String> faultOf(AuditRow row, long last, String previous, AuditChain.Head head) {
    long expected = last + 1;
    if (row.seq() != expected) {
      return Optional.of(
          "Row " + expected + " is missing: after " + last + " comes " + row.seq() + ".");
    }
    if (!row.isIntact()) {
      return Optional.of("Row " + row.seq() + " was changed: its content does not fit its hash.");
    }
    if (!row.previousHash().equals(previous)) {
      return Optional.of(
          "Row "
              + row.seq()
              + " does not follow the row before it: rows were reordered or replaced.");
    }
    if (row.seq() == head.seq() && !row.hash().equals(head.hash())) {
      return Optional.of("The head does not name row " + row.seq() + " as it is.");
    }
    for (String anchor : anchored.getOrDefault(row.seq(), List.of())) {
      if (!anchor.equals(row.hash())) {
        return Optional.of(
            "Row " + row.seq() + " is not the one that was anchored: the chain was rewritten.");
      }
    }
    return Optional.empty();
  }
}
