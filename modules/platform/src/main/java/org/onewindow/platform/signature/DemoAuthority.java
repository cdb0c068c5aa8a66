package org.onewindow.platform.signature;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The certification authority of a demonstration: it vouches for nobody and says so in its name.
 * Its certificates are valid whatever time the demonstration plays. Thread-safe.
 *
 * @param root key pair of the authority
 * @param seals key pair of all seals
 */
record DemoAuthority(SignatureAlgorithm algorithm, KeyPair root, KeyPair seals) {

  private static final String NAME = "一窗演示根证书（无法律效力）";
  private static final Date FIRST = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
  private static final Date LAST = Date.from(Instant.parse("2049-12-31T00:00:00Z"));
  private static final int SERIAL_BITS = 64;
  private static final int RSA_BITS = 2048;
  private static final int LINES = 4;

  static DemoAuthority fresh(SignatureAlgorithm algorithm) {
    return new DemoAuthority(algorithm, pair(algorithm), pair(algorithm));
  }

  /**
   * @param lines as {@link #lines} writes them
   * @throws IllegalStateException when they are not keys of the algorithm
   */
  static DemoAuthority read(List<String> lines, SignatureAlgorithm algorithm) {
    if (lines.size() != LINES) {
      throw new IllegalStateException("The demonstration's keys are cut off");
    }
    List<byte[]> keys = lines.stream().map(Base64.getDecoder()::decode).toList();
    try {
      KeyFactory factory =
          KeyFactory.getInstance(
              algorithm == SignatureAlgorithm.RSA ? "RSA" : "EC", DetachedCms.PROVIDER);
      return new DemoAuthority(
          algorithm,
          pair(factory, keys.get(0), keys.get(1)),
          pair(factory, keys.get(2), keys.get(3)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The demonstration's keys cannot be read", e);
    }
  }

  /** The keys in base64, to be kept where only the server reads. */
  List<String> lines() {
    return Stream.of(root.getPublic(), root.getPrivate(), seals.getPublic(), seals.getPrivate())
        .map(key -> Base64.getEncoder().encodeToString(key.getEncoded()))
        .toList();
  }

  /** A certificate for the seal with these words. */
  SignerKey issue(String words) {
    return new SignerKey(
        seals.getPrivate(),
        List.of(
            certificate(
                name(words),
                seals.getPublic(),
                KeyUsage.digitalSignature | KeyUsage.nonRepudiation),
            certificate(name(NAME), root.getPublic(), KeyUsage.keyCertSign | KeyUsage.cRLSign)));
  }

  /** Whether a certificate is one of ours, of this start or another. */
  boolean issued(X509Certificate certificate) {
    try {
      certificate.verify(root.getPublic(), DetachedCms.PROVIDER);
      return true;
    } catch (GeneralSecurityException notOurs) {
      return false;
    }
  }

  private static KeyPair pair(KeyFactory factory, byte[] open, byte[] secret)
      throws GeneralSecurityException {
    PublicKey openKey = factory.generatePublic(new X509EncodedKeySpec(open));
    PrivateKey secretKey = factory.generatePrivate(new PKCS8EncodedKeySpec(secret));
    return new KeyPair(openKey, secretKey);
  }

  private static KeyPair pair(SignatureAlgorithm algorithm) {
    SecureRandom random = new SecureRandom();
    try {
      if (algorithm == SignatureAlgorithm.RSA) {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(RSA_BITS, random);
        return rsa.generateKeyPair();
      }
      KeyPairGenerator sm2 = KeyPairGenerator.getInstance("EC", DetachedCms.PROVIDER);
      sm2.initialize(new ECGenParameterSpec("sm2p256v1"), random);
      return sm2.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Keys of " + algorithm + " cannot be made", e);
    }
  }

  private static X500Name name(String words) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.C, "CN")
        .addRDN(BCStyle.CN, words)
        .build();
  }

  private X509Certificate certificate(X500Name subject, PublicKey of, int usage) {
    X500Name issuer = name(NAME);
    try {
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              issuer,
              new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE),
              FIRST,
              LAST,
              subject,
              of);
      builder.addExtension(
          Extension.basicConstraints, true, new BasicConstraints(subject.equals(issuer)));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
      return new JcaX509CertificateConverter()
          .setProvider(DetachedCms.PROVIDER)
          .getCertificate(
              builder.build(
                  new JcaContentSignerBuilder(algorithm.signing())
                      .setProvider(DetachedCms.PROVIDER)
                      .build(root.getPrivate())));
    } catch (CertIOException | GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException("The demonstration's certificate cannot be made", e);
    }
  }

  /** Never shows material. */
  @Override
  public String toString() {
    return "DemoAuthority[" + algorithm + "]";
  }
}
