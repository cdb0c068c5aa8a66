package org.onewindow.platform.crypto;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * The families of algorithms a field may be sealed with. The letter stands in every ciphertext, so
 * that both can be opened whichever is configured today.
 */
enum SealAlgorithm {
  /** AES-256-GCM and HMAC-SHA-256, from the JDK. */
  AES('A', "AES", 32, "HmacSHA256", null),
  /** SM4-GCM (GB/T 32907) and HMAC-SM3 (GB/T 32905), from Bouncy Castle. */
  SM4('S', "SM4", 16, "HmacSM3", new BouncyCastleProvider());

  private final char letter;
  private final String cipher;
  private final int keyBytes;
  private final String mac;
  private final Provider provider;

  SealAlgorithm(char letter, String cipher, int keyBytes, String mac, Provider provider) {
    this.letter = letter;
    this.cipher = cipher;
    this.keyBytes = keyBytes;
    this.mac = mac;
    this.provider = provider;
  }

  char letter() {
    return letter;
  }

  static SealAlgorithm byLetter(char letter) {
    return Arrays.stream(values())
        .filter(a -> a.letter == letter)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Sealed with an unknown algorithm"));
  }

  Cipher gcm() throws GeneralSecurityException {
    String transformation = cipher + "/GCM/NoPadding";
    return provider == null
        ? Cipher.getInstance(transformation)
        : Cipher.getInstance(transformation, provider);
  }

  /** The cipher key derived from configured key material, separate for each algorithm. */
  SecretKeySpec cipherKey(byte[] material) {
    byte[] derived =
        digest(
            material,
            ("onewindow.seal." + cipher).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return new SecretKeySpec(derived, 0, keyBytes, cipher);
  }

  /** Keyed digest of 32 bytes. */
  byte[] digest(byte[] key, byte[] message) {
    try {
      Mac hmac = provider == null ? Mac.getInstance(mac) : Mac.getInstance(mac, provider);
      hmac.init(new SecretKeySpec(key, mac));
      return hmac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no " + mac, e);
    }
  }
}
