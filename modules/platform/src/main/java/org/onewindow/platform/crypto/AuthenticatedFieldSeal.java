package org.onewindow.platform.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals with GCM. A sealed value reads {@code <A|S>1.<key id>.<base64url(nonce ‖ ciphertext ‖
 * tag)>}; its head and its place are authenticated with it, so a value can neither be changed, nor
 * moved to another row or column, nor relabelled with another key. A fresh random nonce of 96 bits
 * each time: the same clear text never gives the same value twice, which is why looking up needs
 * {@link #blindIndex}.
 */
class AuthenticatedFieldSeal implements FieldSeal {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
  private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

  private final SealKeys keys;
  private final Map<String, SecretKey> cipherKeys = new HashMap<>();
  private final SecureRandom random = new SecureRandom();

  AuthenticatedFieldSeal(SealKeys keys) {
    this.keys = keys;
    for (SealAlgorithm algorithm : SealAlgorithm.values()) {
      keys.materialById()
          .forEach((id, bytes) -> cipherKeys.put(head(algorithm, id), algorithm.cipherKey(bytes)));
    }
  }

  @Override
  public String seal(String place, String clear) {
    requirePlace(place);
    String head = head(keys.algorithm(), keys.newest());
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      Cipher cipher = keys.algorithm().gcm();
      cipher.init(Cipher.ENCRYPT_MODE, cipherKeys.get(head), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(bound(head, place));
      byte[] sealed = cipher.doFinal(clear.getBytes(StandardCharsets.UTF_8));
      byte[] body =
          ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
      return head + ENCODER.encodeToString(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A field cannot be sealed", e);
    }
  }

  @Override
  public String open(String place, String sealed) {
    requirePlace(place);
    int end = sealed.lastIndexOf('.') + 1;
    String head = sealed.substring(0, end);
    SecretKey key = cipherKeys.get(head);
    if (key == null) {
      throw new IllegalStateException("Not sealed with a key that is configured: " + place);
    }
    try {
      byte[] body = DECODER.decode(sealed.substring(end));
      if (body.length < NONCE_BYTES + TAG_BITS / 8) {
        throw new IllegalStateException("Sealed text was shortened: " + place);
      }
      Cipher cipher = SealAlgorithm.byLetter(head.charAt(0)).gcm();
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, body, 0, NONCE_BYTES));
      cipher.updateAAD(bound(head, place));
      return new String(
          cipher.doFinal(body, NONCE_BYTES, body.length - NONCE_BYTES), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException("Sealed text was changed or moved: " + place, e);
    }
  }

  @Override
  public String blindIndex(String kind, String clear) {
    if (kind.isBlank() || kind.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("A blind index needs the kind of value it is for");
    }
    byte[] message = (kind + '\0' + clear).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(keys.indexAlgorithm().digest(keys.indexMaterial(), message));
  }

  private static String head(SealAlgorithm algorithm, String keyId) {
    return algorithm.letter() + "1." + keyId + ".";
  }

  private static byte[] bound(String head, String place) {
    return (head + place).getBytes(StandardCharsets.UTF_8);
  }

  private static void requirePlace(String place) {
    if (place.isBlank()) {
      throw new IllegalArgumentException("A sealed field needs its place: table.column:id");
    }
  }
}
