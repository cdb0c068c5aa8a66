package org.onewindow.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The head of the chain at a moment, kept outside the database: one line {@code instant seq hash
 * seal}. The seal is HMAC-SHA-256 over the rest where a key is configured, else plain SHA-256,
 * which finds damage but not forgery.
 */
record Anchor(Instant at, long seq, String hash, String seal) {

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final int PARTS = 4;

  static Anchor of(Instant at, long seq, String hash, Optional<String> key) {
    return new Anchor(at, seq, hash, sealOf(content(at, seq, hash), key));
  }

  /** Empty where the line has not the form of an anchor. */
  static Optional<Anchor> parse(String line) {
    String[] parts = SPACE.split(line);
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Anchor(Instant.parse(parts[0]), Long.parseLong(parts[1]), parts[2], parts[3]));
    } catch (DateTimeParseException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  boolean isSealedWith(Optional<String> key) {
    return MessageDigest.isEqual(
        seal.getBytes(StandardCharsets.US_ASCII),
        sealOf(content(at, seq, hash), key).getBytes(StandardCharsets.US_ASCII));
  }

  String line() {
    return content(at, seq, hash) + ' ' + seal;
  }

  private static String content(Instant at, long seq, String hash) {
    return at + " " + seq + ' ' + hash;
  }

  private static String sealOf(String content, Optional<String> key) {
    byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
    if (key.isEmpty()) {
      return ChainDigest.SHA_256.hex(bytes);
    }
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.get().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }
}
