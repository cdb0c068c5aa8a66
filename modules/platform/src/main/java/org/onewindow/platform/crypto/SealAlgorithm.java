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
  AES('A', "AES", 32, "HmacSHA256") {
    @Override
    Cipher cipher(String transformation) throws GeneralSecurityException {
      return Cipher.getInstance(transformation);
    }

    @Override
    Mac mac(String name) throws GeneralSecurityException {
      return Mac.getInstance(name);
    }
  },
  /** SM4-GCM (GB/T 32907) and HMAC-SM3 (GB/T 32905), from Bouncy Castle. */
  SM4('S', "SM4", 16, "HmacSM3") {
    @Override
    Cipher cipher(String transformation) throws GeneralSecurityException {
      return Cipher.getInstance(transformation, BouncyCastle.PROVIDER);
    }

    @Override
    Mac mac(String name) throws GeneralSecurityException {
      return Mac.getInstance(name, BouncyCastle.PROVIDER);
    }
  };

  /** Made when it is first asked for: its hundreds of classes cost the start where AES seals. */
  private static final class BouncyCastle {
    private static final Provider PROVIDER = new BouncyCastleProvider();
  }

  private final char letter;
  private final String cipher;
  private final int keyBytes;
  private final String mac;

  SealAlgorithm(char letter, String cipher, int keyBytes, String mac) {
    this.letter = letter;
    this.cipher = cipher;
    this.keyBytes = keyBytes;
    this.mac = mac;
  }

  abstract Cipher cipher(String transformation) throws GeneralSecurityException;

  abstract Mac mac(String name) throws GeneralSecurityException;

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
    return cipher(cipher + "/GCM/NoPadding");
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
      Mac hmac = mac(mac);
      hmac.init(new SecretKeySpec(key, mac));
      return hmac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no " + mac, e);
    }
  }
}
