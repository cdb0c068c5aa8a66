package org.onewindow.platform.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.document.PdfLetters;
import org.onewindow.platform.signature.PaperSignature.Verdict;
import org.onewindow.testsupport.paper.PrintedPaper;

class PdfSignaturesTest {

  private static final Instant AT = Instant.parse("2026-11-23T07:05:00Z");
  private static final SignedSeal SEAL = new SignedSeal("SPJ-XK", "示范县行政审批服务局行政许可专用章");
  private static final byte[] PRINTED =
      new PdfLetters(new Settings(key -> Optional.empty()))
          .pdf(
              "受理通知书",
              AT,
              "<html><head><title>t</title><style>body { font-family: 'OneWindow Song' }</style></head>"
                  + "<body><p>受理通知书</p></body></html>");
  private static final Map<SignatureAlgorithm, DemoAuthority> AUTHORITIES =
      Map.of(
          SignatureAlgorithm.RSA, DemoAuthority.fresh(SignatureAlgorithm.RSA),
          SignatureAlgorithm.SM2, DemoAuthority.fresh(SignatureAlgorithm.SM2));

  @ParameterizedTest
  @EnumSource(SignatureAlgorithm.class)
  @DisplayName("PLT-146 签名的文书核验为未改动，写明印章、签发者、时间和算法；原有字节不变，仍是PDF/A-2u")
  void aSignedPaperIsValid(SignatureAlgorithm algorithm) throws IOException {
    PaperSignatures signatures = signatures(algorithm);

    byte[] signed = signatures.sign(PRINTED, SEAL, AT);

    PaperSignature read = signatures.read(signed);
    assertThat(read.verdict()).isEqualTo(Verdict.VALID);
    assertThat(read.signer()).isEqualTo(SEAL.words());
    assertThat(read.issuer()).contains("演示");
    assertThat(read.signedAt()).contains(AT);
    assertThat(read.algorithm()).contains(algorithm);
    assertThat(Arrays.copyOf(signed, PRINTED.length)).isEqualTo(PRINTED);
    assertThat(new PrintedPaper(signed).faults()).isEmpty();
    assertThat(new PrintedPaper(signed).text()).isEqualTo("受理通知书");
  }

  @ParameterizedTest
  @EnumSource(SignatureAlgorithm.class)
  @DisplayName("PLT-146 签名为PAdES：ETSI.CAdES.detached，签名字典写印章名称和时间，SM2按GM/T 0009用SM3")
  void theSignatureIsPades(SignatureAlgorithm algorithm) throws Exception {
    byte[] signed = signatures(algorithm).sign(PRINTED, SEAL, AT);

    try (PDDocument document = Loader.loadPDF(signed)) {
      assertThat(document.getSignatureDictionaries()).hasSize(1);
      PDSignature signature = document.getSignatureDictionaries().get(0);
      assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
      assertThat(signature.getName()).isEqualTo(SEAL.words());
      assertThat(signature.getSignDate().toInstant()).isEqualTo(AT);
      CMSSignedData cms = new CMSSignedData(withoutPadding(signature.getContents()));
      String digest = cms.getSignerInfos().iterator().next().getDigestAlgOID();
      assertThat(digest.equals(GMObjectIdentifiers.sm3.getId()))
          .isEqualTo(algorithm == SignatureAlgorithm.SM2);
    }
  }

  @ParameterizedTest
  @EnumSource(SignatureAlgorithm.class)
  @DisplayName("PLT-147 改动任何一个字节，包括签名本身和它后面的填充，都能查出")
  void oneByteChangedIsFound(SignatureAlgorithm algorithm) {
    PaperSignatures signatures = signatures(algorithm);
    byte[] signed = signatures.sign(PRINTED, SEAL, AT);
    int contents = new String(signed, StandardCharsets.ISO_8859_1).indexOf("<3082");

    IntStream everywhere = new Random(7).ints(100, 0, signed.length);
    // every digit of the head, then every third
    IntStream inTheSignature =
        IntStream.concat(
            IntStream.range(contents, contents + 80),
            IntStream.iterate(contents + 80, i -> i < contents + 3500, i -> i + 3));
    List<Integer> unnoticed =
        IntStream.concat(everywhere, inTheSignature)
            .filter(
                at -> {
                  byte[] changed = signed.clone();
                  changed[at] ^= 1;
                  return signatures.read(changed).verdict() == Verdict.VALID;
                })
            .boxed()
            .toList();

    assertThat(unnoticed.stream().map(at -> around(signed, at))).isEmpty();
  }

  @Test
  @DisplayName("PLT-147 签名之后追加的内容能查出；没有签名的说没有签名")
  void whatWasAddedIsFound() {
    PaperSignatures signatures = signatures(SignatureAlgorithm.RSA);
    byte[] signed = signatures.sign(PRINTED, SEAL, AT);
    byte[] longer = Arrays.copyOf(signed, signed.length + 1);

    assertThat(signatures.read(longer).verdict()).isEqualTo(Verdict.CHANGED);
    assertThat(signatures.read(PRINTED).verdict()).isEqualTo(Verdict.UNSIGNED);
    assertThat(signatures.read(new byte[0]).verdict()).isEqualTo(Verdict.UNSIGNED);
    assertThat(signatures.read("/ByteRange [0 9 9 9]".getBytes(StandardCharsets.UTF_8)).verdict())
        .isEqualTo(Verdict.CHANGED);
  }

  @Test
  @DisplayName("PLT-147 别人用自己的证书签的，不算本机关的签名，也不说出证书自称的名称")
  void aStrangersSignatureIsNotOurs() {
    byte[] forged = signatures(SignatureAlgorithm.RSA).sign(PRINTED, SEAL, AT);
    PaperSignatures ours = signatures(SignatureAlgorithm.SM2);

    assertThat(ours.read(forged).verdict()).isEqualTo(Verdict.UNKNOWN_SIGNER);
    assertThat(ours.read(forged).signer()).isEmpty();
  }

  @Test
  @DisplayName("PLT-148 演示模式自建根证书和各印章证书，存放在数据目录，重启后仍认得原来的签名")
  void theDemonstrationMakesItsOwnKeys(@TempDir Path data) {
    Map<String, ?> demonstration =
        Map.of(
            "onewindow.demo", "true",
            "onewindow.data", data,
            "onewindow.signature.algorithm", "sm2");
    PaperSignatures first = configured(demonstration);
    byte[] signed = first.sign(PRINTED, SEAL, AT);

    PaperSignatures afterRestart = configured(demonstration);

    assertThat(afterRestart.read(signed).verdict()).isEqualTo(Verdict.VALID);
    assertThat(data.resolve("secrets/signature-sm2.keys")).isRegularFile();
  }

  @Test
  @DisplayName("PLT-148 演示模式之外没有配置密钥的，不签名也不自造密钥")
  void outsideTheDemonstrationNothingIsMadeUp(@TempDir Path data) {
    PaperSignatures signatures = configured(Map.of("onewindow.data", data));

    assertThat(signatures.canSign(SEAL, AT)).isFalse();
    assertThatThrownBy(() -> signatures.sign(PRINTED, SEAL, AT))
        .isInstanceOf(IllegalStateException.class);
    assertThat(data).isEmptyDirectory();
  }

  @ParameterizedTest
  @EnumSource(SignatureAlgorithm.class)
  @DisplayName("PLT-148 密钥库按印章编号给密钥；口令从文件读；没有密钥的印章、证书有效期以外不签名")
  void theKeyStoreHasOneKeyForEachSeal(SignatureAlgorithm algorithm, @TempDir Path folder)
      throws IOException {
    PaperSignatures signatures = configured(store(folder, algorithm));

    assertThat(signatures.read(signatures.sign(PRINTED, SEAL, AT)).verdict())
        .isEqualTo(Verdict.VALID);
    assertThat(signatures.canSign(new SignedSeal("SPJ-GZ", "示范县行政审批服务局"), AT)).isFalse();
    assertThat(signatures.canSign(SEAL, Instant.parse("2050-01-01T00:00:00Z"))).isFalse();
  }

  @Test
  @DisplayName("PLT-148 密钥库读不出、口令不对或没有、算法不符的，拒绝启动并说明改哪一项，不露口令")
  void aWrongKeyStoreRefusesTheStart(@TempDir Path folder) throws IOException {
    Map<String, Object> right = store(folder, SignatureAlgorithm.RSA);

    assertThat(problems(with(right, "onewindow.signature.keystore", folder.resolve("none"))))
        .singleElement()
        .asString()
        .contains("onewindow.signature.keystore", "cannot be read");
    Files.writeString(folder.resolve("wrong"), "guessed-secret");
    assertThat(
            problems(
                with(right, "onewindow.signature.keystore.password.file", folder.resolve("wrong"))))
        .singleElement()
        .asString()
        .contains("password")
        .doesNotContain("guessed-secret");
    assertThat(problems(with(right, "onewindow.signature.algorithm", "sm2")))
        .singleElement()
        .asString()
        .contains("onewindow.signature.algorithm");
    assertThat(
            problems(
                Map.of("onewindow.signature.keystore", folder.resolve("seals.p12").toString())))
        .singleElement()
        .asString()
        .contains("onewindow.signature.keystore.password");
  }

  private static Map<String, Object> store(Path folder, SignatureAlgorithm algorithm)
      throws IOException {
    SignerKey key = AUTHORITIES.get(algorithm).issue(SEAL.words());
    Files.write(folder.resolve("seals.p12"), pkcs12("spj-xk", key, "open sesame"));
    Files.writeString(folder.resolve("password"), "open sesame\n");
    return Map.of(
        "onewindow.signature.keystore", folder.resolve("seals.p12"),
        "onewindow.signature.keystore.password.file", folder.resolve("password"),
        "onewindow.signature.algorithm", algorithm.name().toLowerCase(Locale.ROOT));
  }

  private static byte[] pkcs12(String alias, SignerKey key, String password) throws IOException {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12"); // as keytool writes it
      store.load(null, null);
      store.setKeyEntry(
          alias, key.key(), password.toCharArray(), key.chain().toArray(Certificate[]::new));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      store.store(bytes, password.toCharArray());
      return bytes.toByteArray();
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private static Map<String, Object> with(Map<String, Object> all, String key, Object value) {
    Map<String, Object> changed = new HashMap<>(all);
    changed.put(key, value);
    return changed;
  }

  private static Settings settings(Map<String, ?> values) {
    return new Settings(key -> Optional.ofNullable(values.get(key)).map(Object::toString));
  }

  private static List<String> problems(Map<String, ?> values) {
    Settings settings = settings(values);
    new SignatureConfiguration(settings).check(settings);
    return settings.problems();
  }

  private static PaperSignatures configured(Map<String, ?> values) {
    return new SignatureConfiguration(settings(values)).signatures();
  }

  private static PaperSignatures signatures(SignatureAlgorithm algorithm) {
    return new PdfSignatures(of(AUTHORITIES.get(algorithm).issue(SEAL.words())), algorithm);
  }

  private static String around(byte[] signed, int at) {
    return at + " " + new String(signed, Math.max(0, at - 24), 48, StandardCharsets.ISO_8859_1);
  }

  private static byte[] withoutPadding(byte[] contents) throws IOException {
    try (ASN1InputStream in = new ASN1InputStream(contents)) {
      return in.readObject().getEncoded();
    }
  }

  private static SignerKeys of(SignerKey key) {
    return new SignerKeys() {
      @Override
      public Optional<SignerKey> of(SignedSeal seal) {
        return Optional.of(key);
      }

      @Override
      public boolean knows(X509Certificate certificate) {
        return key.chain().contains(certificate);
      }
    };
  }
}
