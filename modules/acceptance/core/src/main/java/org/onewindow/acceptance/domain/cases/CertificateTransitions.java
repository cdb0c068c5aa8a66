package org.onewindow.acceptance.domain.cases;

import static org.onewindow.acceptance.domain.cases.CertificateAct.*;
import static org.onewindow.acceptance.domain.cases.CertificateState.*;

import java.util.List;
import java.util.Optional;

/**
 * Everything that may ever be done to an edition of a certificate; what does not stand here is
 * refused (ACC-304). A licence that was taken back or revoked is struck off afterwards (art. 70 no.
 * 4). The table is rendered into {@code docs/architecture/states/certificate.md} by a test.
 */
public final class CertificateTransitions {

  /** One row: in this state, this act leads to that state. */
  public record Row(CertificateState from, CertificateAct act, CertificateState to) {}

  private static final List<Row> ALL =
      List.of(
          new Row(IN_FORCE, REPLACE, REPLACED),
          new Row(IN_FORCE, WITHDRAW, WITHDRAWN),
          new Row(IN_FORCE, REVOKE, REVOKED),
          new Row(IN_FORCE, DEREGISTER, DEREGISTERED),
          new Row(WITHDRAWN, DEREGISTER, DEREGISTERED),
          new Row(REVOKED, DEREGISTER, DEREGISTERED));

  private CertificateTransitions() {}

  /** The whole table. */
  public static List<Row> all() {
    return ALL;
  }

  /** The row for an act in a state, if there is one. */
  public static Optional<Row> from(CertificateState state, CertificateAct act) {
    return ALL.stream().filter(r -> r.from() == state && r.act() == act).findFirst();
  }
}
