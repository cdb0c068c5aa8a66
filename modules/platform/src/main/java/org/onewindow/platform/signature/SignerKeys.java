package org.onewindow.platform.signature;

import java.security.cert.X509Certificate;
import java.util.Optional;

/** Where the keys of the seals are. Thread-safe. */
interface SignerKeys {

  /** No keys: no paper is signed, no signature is known. */
  SignerKeys NONE =
      new SignerKeys() {
        @Override
        public Optional<SignerKey> of(SignedSeal seal) {
          return Optional.empty();
        }

        @Override
        public boolean knows(X509Certificate certificate) {
          return false;
        }
      };

  /** The key of a seal, if it has one. */
  Optional<SignerKey> of(SignedSeal seal);

  /** Whether a certificate is, or was, one of ours. */
  boolean knows(X509Certificate certificate);
}
