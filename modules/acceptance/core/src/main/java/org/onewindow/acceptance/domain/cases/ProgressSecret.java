package org.onewindow.acceptance.domain.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * The secret part printed on a receipt, with which anybody who holds the paper may see the
 * progress: 13 characters of Crockford's alphabet, 65 random bits. Only its hash is kept.
 */
public record ProgressSecret(String text) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  static final int CHARACTERS = 13;

  public static ProgressSecret draw(RandomGenerator random) {
    StringBuilder text = new StringBuilder(CHARACTERS);
    for (int i = 0; i < CHARACTERS; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new ProgressSecret(text.toString());
  }

  /** What a person typed: case, spaces and hyphens do not matter, O is 0, I and L are 1. */
  public static ProgressSecret typed(String typed) {
    String text = typed == null ? "" : typed.toUpperCase(java.util.Locale.ROOT);
    return new ProgressSecret(
        text.replaceAll("[\\s\u3000-]", "").replace('O', '0').replace('I', '1').replace('L', '1'));
  }

  /** Groups for print: {@code 7K3M-9QX2-TB5VH}. */
  public String printed() {
    return text.length() == CHARACTERS
        ? text.substring(0, 4) + "-" + text.substring(4, 8) + "-" + text.substring(8)
        : text;
  }

  /** SHA-256 over number and secret; 64 hex digits. */
  public String hash(CaseNumber number) {
    return hash(number.text());
  }

  /** The same over the number of a bundle. */
  public String hash(String number) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest((number + ":" + text).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** In constant time. */
  public boolean opens(CaseNumber number, String storedHash) {
    return opens(number.text(), storedHash);
  }

  /** The same for the number of a bundle. */
  public boolean opens(String number, String storedHash) {
    return MessageDigest.isEqual(
        hash(number).getBytes(StandardCharsets.US_ASCII),
        storedHash.getBytes(StandardCharsets.US_ASCII));
  }

  /** Never shows the secret. */
  @Override
  public String toString() {
    return "ProgressSecret[…]";
  }
}
