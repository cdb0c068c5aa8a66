package org.onewindow.platform.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * A detached CMS signature as PAdES baseline B wants it: DER, one signer, content type, message
 * digest and signing certificate signed, no signing time (the PDF's signature dictionary says it).
 */
final class DetachedCms {

  /** An instance of our own: the server's list of providers stays as it is. */
  static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

  private static final int VERSION = 1;

  private DetachedCms() {}

  static byte[] sign(byte[] content, SignerKey key, SignatureAlgorithm algorithm) {
    try {
      JcaSignerInfoGeneratorBuilder signer =
          new JcaSignerInfoGeneratorBuilder(
              new JcaDigestCalculatorProviderBuilder().setProvider(PROVIDER).build());
      signer.setSignedAttributeGenerator(attributes(key.certificate(), algorithm));
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          signer.build(
              new JcaContentSignerBuilder(algorithm.signing())
                  .setProvider(PROVIDER)
                  .build(key.key()),
              key.certificate()));
      List<X509Certificate> sent =
          key.withoutRoot().isEmpty() ? List.of(key.certificate()) : key.withoutRoot();
      generator.addCertificates(new JcaCertStore(sent));
      return generator
          .generate(new CMSProcessableByteArray(content), false)
          .toASN1Structure()
          .getEncoded(ASN1Encoding.DER);
    } catch (CMSException | GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new IllegalStateException("A paper cannot be signed with " + key, e);
    }
  }

  private static CMSAttributeTableGenerator attributes(
      X509Certificate certificate, SignatureAlgorithm algorithm) throws GeneralSecurityException {
    Certificate plain = Certificate.getInstance(certificate.getEncoded());
    byte[] hash =
        MessageDigest.getInstance(algorithm.digest(), PROVIDER).digest(certificate.getEncoded());
    ESSCertIDv2 id =
        new ESSCertIDv2(
            new AlgorithmIdentifier(algorithm.digestId()),
            hash,
            new IssuerSerial(
                new GeneralNames(new GeneralName(plain.getIssuer())), plain.getSerialNumber()));
    Attribute signing =
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(id)));
    CMSAttributeTableGenerator standard =
        new DefaultSignedAttributeTableGenerator(new AttributeTable(signing));
    return parameters -> standard.getAttributes(parameters).remove(CMSAttributes.signingTime);
  }

  /**
   * What a signature is worth.
   *
   * @param certificates all that came with it, the signer's first; empty when it does not hold
   */
  record Reading(boolean holds, List<X509Certificate> certificates) {
    static final Reading BROKEN = new Reading(false, List.of());
  }

  /**
   * @param content what should have been signed
   * @param cms the signature in DER; what DER, or this product, would have written otherwise is
   *     refused, so that not even a byte of the wrapping can be changed unnoticed
   */
  static Reading read(byte[] content, byte[] cms) {
    try (ASN1InputStream in = new ASN1InputStream(cms)) {
      ASN1Primitive one = in.readObject();
      if (one == null || !Arrays.equals(one.getEncoded(ASN1Encoding.DER), cms)) {
        return Reading.BROKEN;
      }
      ContentInfo info = ContentInfo.getInstance(one);
      CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(content), info);
      Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
      if (signers.size() != 1) {
        return Reading.BROKEN;
      }
      return read(signed, signers.iterator().next());
    } catch (CMSException
        | GeneralSecurityException
        | OperatorCreationException
        | IOException
        | IllegalArgumentException
        | IllegalStateException
        | ClassCastException e) {
      // bytes of strangers: whatever cannot be read is no signature
      return Reading.BROKEN;
    }
  }

  private static Reading read(CMSSignedData signed, SignerInformation signer)
      throws CMSException, GeneralSecurityException, OperatorCreationException, IOException {
    Collection<X509CertificateHolder> own = signed.getCertificates().getMatches(signer.getSID());
    if (own.size() != 1) {
      return Reading.BROKEN;
    }
    X509CertificateHolder certificate = own.iterator().next();
    boolean holds =
        isAsWeWrite(signed, signer, certificate)
            && signer.verify(
                new JcaSimpleSignerInfoVerifierBuilder().setProvider(PROVIDER).build(certificate))
            && namesItsCertificate(signer, certificate);
    return holds ? new Reading(true, certificates(signed, certificate)) : Reading.BROKEN;
  }

  /** The parts that the signature itself does not cover have only one value. */
  private static boolean isAsWeWrite(
      CMSSignedData signed, SignerInformation signer, X509CertificateHolder certificate)
      throws IOException {
    byte[] sid =
        new IssuerAndSerialNumber(certificate.getIssuer(), certificate.getSerialNumber())
            .getEncoded(ASN1Encoding.DER);
    SignedData data = SignedData.getInstance(signed.toASN1Structure().getContent());
    AlgorithmIdentifier digest = signer.getDigestAlgorithmID();
    return CMSObjectIdentifiers.signedData.equals(signed.toASN1Structure().getContentType())
        && Arrays.equals(sid, signer.toASN1Structure().getSID().toASN1Primitive().getEncoded())
        && CMSObjectIdentifiers.data.equals(data.getEncapContentInfo().getContentType())
        && data.getVersion().hasValue(VERSION)
        && data.getCRLs() == null
        && Arrays.equals(
            rewritten(signer.toASN1Structure()),
            data.getSignerInfos().getObjectAt(0).toASN1Primitive().getEncoded(ASN1Encoding.DER))
        && isPlain(digest.getParameters())
        && isPlain(signer.toASN1Structure().getDigestEncryptionAlgorithm().getParameters())
        && signed.getDigestAlgorithmIDs().equals(Set.of(digest));
  }

  /** The same statement of a signer from its parts, without anything unsigned. */
  private static byte[] rewritten(SignerInfo it) throws IOException {
    return new SignerInfo(
            it.getSID(),
            it.getDigestAlgorithm(),
            it.getAuthenticatedAttributes(),
            it.getDigestEncryptionAlgorithm(),
            it.getEncryptedDigest(),
            (ASN1Set) null)
        .getEncoded(ASN1Encoding.DER);
  }

  private static boolean isPlain(ASN1Encodable parameters) {
    return parameters == null || parameters.toASN1Primitive().equals(DERNull.INSTANCE);
  }

  /** PAdES: the signature names the certificate, so that no other of the same key can be put. */
  private static boolean namesItsCertificate(
      SignerInformation signer, X509CertificateHolder certificate)
      throws GeneralSecurityException, IOException {
    AttributeTable attributes = signer.getSignedAttributes();
    Attribute attribute =
        attributes == null
            ? null
            : attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (attribute == null || attribute.getAttributeValues().length != 1) {
      return false;
    }
    ESSCertIDv2 id =
        SigningCertificateV2.getInstance(attribute.getAttributeValues()[0]).getCerts()[0];
    return MessageDigest.isEqual(
        id.getCertHash(),
        MessageDigest.getInstance(id.getHashAlgorithm().getAlgorithm().getId(), PROVIDER)
            .digest(certificate.getEncoded()));
  }

  private static List<X509Certificate> certificates(
      CMSSignedData signed, X509CertificateHolder first) throws GeneralSecurityException {
    JcaX509CertificateConverter converter = new JcaX509CertificateConverter().setProvider(PROVIDER);
    Set<X509CertificateHolder> others = new HashSet<>(signed.getCertificates().getMatches(null));
    others.remove(first);
    List<X509Certificate> all = new ArrayList<>();
    all.add(converter.getCertificate(first));
    for (X509CertificateHolder other : others) {
      all.add(converter.getCertificate(other));
    }
    return all;
  }
}
