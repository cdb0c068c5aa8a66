package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.IdentitySettings;
import org.onewindow.platform.identity.domain.LockOut;
import org.onewindow.platform.identity.persistence.LockOuts;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.time.RealTime;

/**
 * Counts attempts to guess a secret of one account, other than its log-in: codes of the second
 * factor, and the present password when it is changed. Counted before it is looked at; a right one
 * sets the count back.
 */
@ApplicationScoped
class Attempts {

  private final LockOuts lockOuts;
  private final FieldSeal seal;
  private final Transactions transactions;
  private final IdentitySettings settings;
  private final InstantSource clock;

  protected Attempts() {
    this(null, null, null, null, null);
  }

  @Inject
  Attempts(
      LockOuts lockOuts,
      FieldSeal seal,
      Transactions transactions,
      IdentitySettings settings,
      @RealTime InstantSource clock) {
    this.lockOuts = lockOuts;
    this.seal = seal;
    this.transactions = transactions;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Counts, then looks.
   *
   * @param look throws when the secret was wrong
   * @throws org.onewindow.kernel.refusal.Refused {@code LOGIN_PAUSED}
   */
  <T> T counted(long account, Supplier<T> look) {
    String subject = seal.blindIndex("second-factor", String.valueOf(account));
    transactions.inNew(
        () -> {
          Instant now = clock.instant();
          LockOut count = lockOuts.hold(LockOuts.Kind.SECOND_FACTOR, subject, now);
          LogIn.mustNotBePaused(count, now);
          lockOuts.store(
              LockOuts.Kind.SECOND_FACTOR, subject, count.attempted(now, settings.names()));
        });
    T result = look.get();
    transactions.inNew(() -> lockOuts.forget(LockOuts.Kind.SECOND_FACTOR, subject));
    return result;
  }
}
