package org.onewindow.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.time.RealTime;

/**
 * Keys as rows of a table. The claim inserts the row, or waits for the transaction that inserted
 * it: when that one commits, its result is answered; when it rolls back, the waiting one goes on.
 * The upsert takes an exclusive lock at once; {@code INSERT IGNORE} would take a shared one first,
 * and two waiting duplicates would deadlock.
 */
@ApplicationScoped
public class ClaimedOnce implements Once {

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,100}");
  private static final int LONGEST_RESULT = 200;

  /** What the claim counts for a new row; a row that was there and is changed counts 2. */
  private static final int INSERTED = 1;

  private static final String CLAIM =
      "INSERT INTO plt_once (actor, idempotency_key, fingerprint, result, at)"
          + " VALUES (?, ?, ?, ?, ?)"
          + " ON DUPLICATE KEY UPDATE claims = claims + 1";
  private static final String READ =
      "SELECT fingerprint, result FROM plt_once WHERE actor = ? AND idempotency_key = ? FOR UPDATE";
  private static final String FINISH =
      "UPDATE plt_once SET result = ? WHERE actor = ? AND idempotency_key = ?";

  private final CurrentActor actor;
  private final InstantSource clock;
  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected ClaimedOnce() {
    this(null, null, null);
  }

  @Inject
  public ClaimedOnce(CurrentActor actor, @RealTime InstantSource clock, Jdbc jdbc) {
    this.actor = actor;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<String> begin(String key, String fingerprint) {
    return claim(key, fingerprint, null).map(Claim::result);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean isFirst(String key, String fingerprint, String result) {
    mustBeShort(result);
    return claim(key, fingerprint, result).isEmpty();
  }

  /** The claim that was there before; empty when this one is the first. */
  private Optional<Claim> claim(String key, String fingerprint, String result) {
    if (!KEY.matcher(key).matches()) {
      throw Refusal.of("IDEMPOTENCY_KEY_FORM").at("Idempotency-Key").raise();
    }
    String account = actor.get().account();
    String print = sha256(fingerprint);
    if (jdbc.update(CLAIM, account, key, print, result, clock.instant()) == INSERTED) {
      return Optional.empty();
    }
    Claim claim =
        jdbc.first(READ, r -> new Claim(r.text("fingerprint"), r.text("result")), account, key)
            .orElseThrow();
    if (!claim.fingerprint().equals(print)) {
      throw Refusal.of("IDEMPOTENCY_KEY_REUSED").at("Idempotency-Key").raise();
    }
    return Optional.of(claim);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void finish(String key, String result) {
    mustBeShort(result);
    if (jdbc.update(FINISH, result, actor.get().account(), key) == 0) {
      throw new IllegalStateException("The key was not begun by this actor");
    }
  }

  private static void mustBeShort(String result) {
    if (result.length() > LONGEST_RESULT) {
      throw new IllegalArgumentException("The reference to a result is too long");
    }
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** What stands in the table; the result is null while the first one works. */
  private record Claim(String fingerprint, String result) {}
}
