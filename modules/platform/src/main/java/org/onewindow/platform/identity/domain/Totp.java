package org.onewindow.platform.identity.domain;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time passwords after RFC 6238: HMAC-SHA-1, steps of 30 seconds, six digits, one
 * step of clock difference tolerated. That is what every authenticator app understands.
 *
 * @param secret 20 bytes of key
 */
public record Totp(byte[] secret) {

  public static final int SECRET_BYTES = 20;
  private static final int STEP_SECONDS = 30;
  private static final int TOLERATED_STEPS = 1;
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  public Totp {
    secret = secret.clone();
  }

  @Override
  public byte[] secret() {
    return secret.clone();
  }

  /** From the base32 form that people may type into an app. */
  public static Totp ofBase32(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length() * 5 / 8);
    int buffer = 0;
    int bits = 0;
    for (char c : text.toCharArray()) {
      int value = ALPHABET.indexOf(c);
      if (value < 0) {
        throw new IllegalArgumentException("Not base32");
      }
      buffer = (buffer << 5) | value;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.put((byte) (buffer >> bits));
        buffer &= (1 << bits) - 1;
      }
    }
    return new Totp(bytes.array());
  }

  public String base32() {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte b : secret) {
      buffer = (buffer << 8) | (b & 0xff);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(ALPHABET.charAt((buffer >> bits) & 31));
      }
      buffer &= (1 << bits) - 1;
    }
    if (bits > 0) {
      text.append(ALPHABET.charAt((buffer << (5 - bits)) & 31));
    }
    return text.toString();
  }

  /** The address that authenticator apps read from a QR code. */
  public String uri(String issuer, String login) {
    String by = URLEncoder.encode(issuer, StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/" + by + ":" + login + "?secret=" + base32() + "&issuer=" + by;
  }

  /**
   * The step whose code was typed.
   *
   * @param lastUsed codes of this step and earlier ones are used up
   * @return empty when the code is wrong or used
   */
  public OptionalLong stepOf(String typed, Instant now, long lastUsed) {
    byte[] given = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
    long current = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    OptionalLong found = OptionalLong.empty();
    for (long step = current - TOLERATED_STEPS; step <= current + TOLERATED_STEPS; step++) {
      boolean same = MessageDigest.isEqual(code(step).getBytes(StandardCharsets.UTF_8), given);
      if (same && step > lastUsed) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /** The code of the step that a moment lies in. */
  public String codeAt(Instant moment) {
    return code(Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS));
  }

  private String code(long step) {
    try {
      Mac hmac = Mac.getInstance("HmacSHA1");
      hmac.init(new SecretKeySpec(secret, "HmacSHA1"));
      byte[] digest = hmac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = digest[digest.length - 1] & 0xf;
      int number = ByteBuffer.wrap(digest, offset, Integer.BYTES).getInt() & 0x7fffffff;
      return String.format("%06d", number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA1", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Totp that && MessageDigest.isEqual(secret, that.secret);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(secret);
  }

  /** Never shows the secret. */
  @Override
  public String toString() {
    return "Totp";
  }
}
