package org.onewindow.platform.signature;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * The key of one seal with its certificates, the seal's own first. Never shows material.
 *
 * @param chain certificates up to, at most, the certification authority's own
 */
record SignerKey(PrivateKey key, List<X509Certificate> chain) {

  SignerKey {
    chain = List.copyOf(chain);
  }

  X509Certificate certificate() {
    return chain.get(0);
  }

  /** Without the root, which a checker must have from elsewhere to mean anything. */
  List<X509Certificate> withoutRoot() {
    return chain.stream()
        .filter(c -> !c.getSubjectX500Principal().equals(c.getIssuerX500Principal()))
        .toList();
  }

  boolean isValidAt(Instant at) {
    return !at.isBefore(certificate().getNotBefore().toInstant())
        && !at.isAfter(certificate().getNotAfter().toInstant());
  }

  @Override
  public String toString() {
    return "SignerKey[" + certificate().getSubjectX500Principal() + "]";
  }
}
