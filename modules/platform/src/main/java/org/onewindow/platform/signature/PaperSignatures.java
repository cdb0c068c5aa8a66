package org.onewindow.platform.signature;

import java.time.Instant;

/** Signs papers with the key of their seal, and reads the signatures of papers. Thread-safe. */
public interface PaperSignatures {

  /** No keys: nothing is signed, and no signature is one of ours. */
  static PaperSignatures none() {
    return new PdfSignatures(SignerKeys.NONE, SignatureAlgorithm.RSA);
  }

  /**
   * Whether a paper with this seal can be signed at this moment; else it has to say on its face
   * that it is not.
   */
  boolean canSign(SignedSeal seal, Instant at);

  /**
   * Adds the signature as an incremental update: what was printed stays byte for byte.
   *
   * @param pdf a printed paper without a signature
   * @param at when it is signed
   * @throws IllegalStateException when {@link #canSign} says no
   */
  byte[] sign(byte[] pdf, SignedSeal seal, Instant at);

  /**
   * Whether a file is a paper of ours and unchanged. Reads any bytes, of whatever origin, without
   * parsing the document: nothing in it is unpacked, followed or run.
   */
  PaperSignature read(byte[] file);
}
