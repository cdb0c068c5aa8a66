package org.onewindow.platform.signature;

import java.time.Instant;
import java.util.Optional;

/**
 * What the signature of a file says.
 *
 * @param verdict in a word
 * @param signer words of the seal by its certificate; empty unless {@link Verdict#VALID}
 * @param issuer who issued the certificate; empty unless valid
 * @param signedAt as the signed file states it, if it does
 * @param algorithm of a valid signature
 */
public record PaperSignature(
    Verdict verdict,
    String signer,
    String issuer,
    Optional<Instant> signedAt,
    Optional<SignatureAlgorithm> algorithm) {

  /** What can be said of a file. */
  public enum Verdict {
    /** Signed by one of our seals, not one byte changed since. */
    VALID,
    /** There is a signature, and the file is not what was signed. */
    CHANGED,
    /** Unchanged, and signed by somebody whose certificate is none of ours. */
    UNKNOWN_SIGNER,
    /** There is no signature in it. */
    UNSIGNED
  }

  static PaperSignature without(Verdict verdict) {
    return new PaperSignature(verdict, "", "", Optional.empty(), Optional.empty());
  }
}
