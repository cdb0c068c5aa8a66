package org.onewindow.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Transactions of the server. */
@ApplicationScoped
public class JtaTransactions implements Transactions {

  private final OneTransaction one;

  /** For the container's proxy. */
  protected JtaTransactions() {
    this(null);
  }

  @Inject
  JtaTransactions(OneTransaction one) {
    this.one = one;
  }

  @Override
  public <T> T inNew(Supplier<T> work) {
    return Retry.ofUnchecked("Work in a new transaction", () -> one.run(work));
  }
}
