package org.onewindow.platform.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The digests that a row of the chain may be hashed with. The row names its own. */
public enum ChainDigest {
  SHA_256 {
    @Override
    byte[] digest(byte[] content) {
      try {
        return MessageDigest.getInstance("SHA-256").digest(content);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java platform has SHA-256", e);
      }
    }
  },
  /** The national standard GB/T 32905. */
  SM3 {
    @Override
    byte[] digest(byte[] content) {
      SM3Digest digest = new SM3Digest();
      digest.update(content, 0, content.length);
      byte[] result = new byte[digest.getDigestSize()];
      digest.doFinal(result, 0);
      return result;
    }
  };

  abstract byte[] digest(byte[] content);

  String hex(byte[] content) {
    return HexFormat.of().formatHex(digest(content));
  }
}
