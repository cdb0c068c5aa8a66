package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.Seal;
import org.onewindow.acceptance.domain.matter.SealKind;
import org.onewindow.acceptance.domain.matter.Seals;

/** The seals for papers: each asked for once in a transaction, however many papers it issues. */
@ApplicationScoped
class SealsInUse {

  private final Seals seals;
  private final TransactionSynchronizationRegistry transaction;

  /** For the container's proxy. */
  protected SealsInUse() {
    this(null, null);
  }

  @Inject
  SealsInUse(Seals seals, TransactionSynchronizationRegistry transaction) {
    this.seals = seals;
    this.transaction = transaction;
  }

  /** The seal of the first of these that has one, in the transaction of an act. */
  @SuppressWarnings("unchecked") // the key is this class; nobody else puts a value under it
  Optional<Seal> of(List<String> holders, SealKind kind) {
    Map<String, Optional<Seal>> known =
        (Map<String, Optional<Seal>>) transaction.getResource(SealsInUse.class);
    if (known == null) {
      known = new HashMap<>();
      transaction.putResource(SealsInUse.class, known);
    }
    return known.computeIfAbsent(kind + "|" + holders, asked -> seals.of(holders, kind));
  }
}
