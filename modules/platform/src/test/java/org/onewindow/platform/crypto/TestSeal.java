package org.onewindow.platform.crypto;

import java.security.SecureRandom;
import java.util.Base64;

/** A seal with keys of its own, for tests of other packages. */
public final class TestSeal {

  private TestSeal() {}

  public static FieldSeal random() {
    return new AuthenticatedFieldSeal(
        SealKeys.parse(SealAlgorithm.AES, SealAlgorithm.AES, "t1:" + key(), key()));
  }

  private static String key() {
    byte[] bytes = new byte[SealKeys.MIN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
