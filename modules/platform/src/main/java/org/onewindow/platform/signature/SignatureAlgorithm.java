package org.onewindow.platform.signature;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** What papers are signed with. */
public enum SignatureAlgorithm {
  /** RSA of at least 2048 bits, PKCS#1 v1.5, with SHA-256: every PDF viewer knows it. */
  RSA("SHA256withRSA", "SHA-256", NISTObjectIdentifiers.id_sha256) {
    @Override
    boolean fits(PublicKey key) {
      return key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= LEAST_RSA_BITS;
    }
  },
  /** SM2 with SM3 (GM/T 0009, OID 1.2.156.10197.1.501), default user identifier. */
  SM2("SM3withSM2", "SM3", GMObjectIdentifiers.sm3) {
    @Override
    boolean fits(PublicKey key) {
      return key instanceof ECPublicKey
          && GMObjectIdentifiers.sm2p256v1.equals(
              SubjectPublicKeyInfo.getInstance(key.getEncoded()).getAlgorithm().getParameters());
    }
  };

  private static final int LEAST_RSA_BITS = 2048;

  private final String signing;
  private final String digest;
  private final ASN1ObjectIdentifier digestId;

  SignatureAlgorithm(String signing, String digest, ASN1ObjectIdentifier digestId) {
    this.signing = signing;
    this.digest = digest;
    this.digestId = digestId;
  }

  /** Name for JCA. */
  String signing() {
    return signing;
  }

  /** Name of its digest for JCA. */
  String digest() {
    return digest;
  }

  ASN1ObjectIdentifier digestId() {
    return digestId;
  }

  /** Whether a key is of this algorithm and long enough. */
  abstract boolean fits(PublicKey key);
}
