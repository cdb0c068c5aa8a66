package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.IdentitySettings;

/**
 * Makes and checks password hashes: PBKDF2-HMAC-SHA512 of Jakarta Security. One check costs a core
 * a third of a second on purpose, so only a few run at the same time and the others wait, lest
 * log-ins starve everybody who works. Thread-safe.
 */
@ApplicationScoped
class Passwords {

  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final int SALT_BYTES = 32;
  private static final int KEY_BYTES = 64;
  private static final int PATIENCE_SECONDS = 15;
  private static final int FIRST_GROUPS = 4;
  private static final int GROUP_LENGTH = 4;

  /** Without signs that are mistaken for each other when read from paper. */
  private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

  private final Pbkdf2PasswordHash hash;
  private final int iterations;
  private final Semaphore checks;
  private final SecureRandom random = new SecureRandom();
  private volatile String nobodys;

  protected Passwords() {
    hash = null;
    iterations = 0;
    checks = null;
  }

  @Inject
  Passwords(Pbkdf2PasswordHash hash, IdentitySettings settings) {
    this.hash = hash;
    this.iterations = settings.iterations();
    this.checks = new Semaphore(settings.parallelChecks(), true);
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", ALGORITHM,
            "Pbkdf2PasswordHash.Iterations", String.valueOf(iterations),
            "Pbkdf2PasswordHash.SaltSizeBytes", String.valueOf(SALT_BYTES),
            "Pbkdf2PasswordHash.KeySizeBytes", String.valueOf(KEY_BYTES)));
  }

  String hash(String password) {
    return inTurn(() -> hash.generate(password.toCharArray()));
  }

  /**
   * Whether the password is the one of the hash.
   *
   * @param stored null for a name that nobody has: takes as long and is false
   */
  boolean matches(String password, String stored) {
    String against = stored == null ? hashOfNobody() : stored;
    boolean same = inTurn(() -> hash.verify(password.toCharArray(), against));
    return same && stored != null;
  }

  /** Whether a hash was made with another number of iterations than is configured now. */
  boolean isOutdated(String stored) {
    return !stored.startsWith(ALGORITHM + ":" + iterations + ":");
  }

  /** A first password that can be read out from paper: four groups of four, 79 bits. */
  String first() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < FIRST_GROUPS * GROUP_LENGTH; i++) {
      if (i > 0 && i % GROUP_LENGTH == 0) {
        text.append('-');
      }
      text.append(READABLE.charAt(random.nextInt(READABLE.length())));
    }
    return text.toString();
  }

  private String hashOfNobody() {
    if (nobodys == null) {
      nobodys = hash(first());
    }
    return nobodys;
  }

  private <T> T inTurn(Supplier<T> work) {
    boolean mine;
    try {
      mine = checks.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The server is stopping", e);
    }
    if (!mine) {
      throw Refusal.of("LOGIN_BUSY").raise();
    }
    try {
      return work.get();
    } finally {
      checks.release();
    }
  }
}
