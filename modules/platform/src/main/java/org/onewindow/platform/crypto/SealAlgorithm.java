package org.onewindow.platform.crypto;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * The families of algorithms a field may be sealed with. The letter stands in every ciphertext, so
 * that both can be opened whichever is configured today.
 */
enum SealAlgorithm {
  /** AES-256-GCM and HMAC-SHA-256, from the JDK. */
  AES('A', "AES", 32) {
    @Override
    Cipher cipher(String transformation) throws GeneralSecurityException {
      return Cipher.getInstance(transformation);
    }

    @Override
    byte[] digest(byte[] key, byte[] message) {
      try {
        Mac hmac = Mac.getInstance(HMAC_SHA_256);
        hmac.init(new SecretKeySpec(key, HMAC_SHA_256));
        return hmac.doFinal(message);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("This Java has no " + HMAC_SHA_256, e);
      }
    }
  },
  /** SM4-GCM (GB/T 32907) and HMAC-SM3 (GB/T 32905), from Bouncy Castle. */
  SM4('S', "SM4", 16) {
    @Override
    Cipher cipher(String transformation) throws GeneralSecurityException {
      return Cipher.getInstance(transformation, BouncyCastle.PROVIDER);
    }

    /** Without the provider: the start looks people up by digest and seals nothing. */
    @Override
    byte[] digest(byte[] key, byte[] message) {
      HMac hmac = new HMac(new SM3Digest());
      hmac.init(new KeyParameter(key));
      hmac.update(message, 0, message.length);
      byte[] digest = new byte[hmac.getMacSize()];
      hmac.doFinal(digest, 0);
      return digest;
    }
  };

  private static final String HMAC_SHA_256 = "HmacSHA256";

  /** Made when something is sealed or opened first: its hundreds of classes cost the start. */
  private static final class BouncyCastle {
    private static final Provider PROVIDER = new BouncyCastleProvider();
  }

  private final char letter;
  private final String cipher;
  private final int keyBytes;

  SealAlgorithm(char letter, String cipher, int keyBytes) {
    this.letter = letter;
    this.cipher = cipher;
    this.keyBytes = keyBytes;
  }

  abstract Cipher cipher(String transformation) throws GeneralSecurityException;

  /** Keyed digest of 32 bytes. */
  abstract byte[] digest(byte[] key, byte[] message);

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
}
