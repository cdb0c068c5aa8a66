package org.onewindow.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldSealTest {

  private static final String PLACE = "acc_applicant.id_number:42";
  private static final String CITIZEN = "371799199003078888";
  private static final String OLD = "k1:" + material(1, 32);
  private static final String NEW = "k2:" + material(2, 32);

  @ParameterizedTest
  @EnumSource(SealAlgorithm.class)
  @DisplayName("PLT-024 身份证号密封后可还原,密文不含原文且每次不同")
  void opensWhatItSealed(SealAlgorithm algorithm) {
    FieldSeal seal = seal(algorithm, NEW);
    for (String clear : new String[] {CITIZEN, "", "𠮷野家 138 0000 0000", "x".repeat(4000)}) {
      String sealed = seal.seal(PLACE, clear);
      assertThat(seal.open(PLACE, sealed)).isEqualTo(clear);
      assertThat(sealed)
          .matches("[AS]1\\.k2\\.[A-Za-z0-9_-]+")
          .isNotEqualTo(seal.seal(PLACE, clear));
      assertThat(sealed.length())
          .isLessThanOrEqualTo(
              80 + 2 * clear.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
    }
    assertThat(seal.seal(PLACE, CITIZEN)).doesNotContain(CITIZEN);
  }

  @ParameterizedTest
  @CsvSource({"AES, HmacSHA256", "SM4, HmacSM3"})
  @DisplayName("PLT-024 带密钥的摘要与密码库所算一致")
  void digestsAsTheProviderDoes(SealAlgorithm algorithm, String name) throws Exception {
    byte[] key = Base64.getDecoder().decode(material(3, 32));
    byte[] message = CITIZEN.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Mac mac = Mac.getInstance(name, new BouncyCastleProvider());
    mac.init(new SecretKeySpec(key, name));

    assertThat(algorithm.digest(key, message)).isEqualTo(mac.doFinal(message));
  }

  @ParameterizedTest
  @EnumSource(SealAlgorithm.class)
  @DisplayName("PLT-025 密文移到别的行或列即打不开")
  void refusesMovedCiphertext(SealAlgorithm algorithm) {
    FieldSeal seal = seal(algorithm, NEW);
    String sealed = seal.seal(PLACE, CITIZEN);
    assertThatThrownBy(() -> seal.open("acc_applicant.id_number:43", sealed))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("changed or moved")
        .hasMessageNotContaining(CITIZEN);
    assertThatThrownBy(() -> seal.open("acc_applicant.phone:42", sealed))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @EnumSource(SealAlgorithm.class)
  @DisplayName("PLT-025 密文任何一个字符被改即打不开")
  void refusesEveryChangedCharacter(SealAlgorithm algorithm) {
    FieldSeal seal = seal(algorithm, NEW);
    String sealed = seal.seal(PLACE, CITIZEN);
    for (int i = 0; i < sealed.length(); i++) {
      // the last character of base64 may hold unused low bits: flip a used one
      char changed = sealed.charAt(i) == 'A' ? 'w' : 'A';
      String forged = sealed.substring(0, i) + changed + sealed.substring(i + 1);
      assertThatThrownBy(() -> seal.open(PLACE, forged))
          .as("character %d", i)
          .isInstanceOf(IllegalStateException.class);
    }
    assertThatThrownBy(() -> seal.open(PLACE, sealed.substring(0, 20)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> seal.open(PLACE, CITIZEN)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> seal.open(PLACE, "")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("PLT-026 密钥轮换:新密钥密封,旧密文仍可打开;密钥撤走后打不开")
  void rotatesKeys() {
    String before = seal(SealAlgorithm.AES, OLD).seal(PLACE, CITIZEN);
    FieldSeal rotated = seal(SealAlgorithm.SM4, NEW + "," + OLD);
    assertThat(before).startsWith("A1.k1.");
    assertThat(rotated.open(PLACE, before)).isEqualTo(CITIZEN);
    assertThat(rotated.seal(PLACE, CITIZEN)).startsWith("S1.k2.");
    assertThatThrownBy(() -> seal(SealAlgorithm.SM4, NEW).open(PLACE, before))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Not sealed with a key that is configured");
  }

  @Test
  @DisplayName("PLT-025 同名的另一把密钥打不开")
  void refusesAnotherKeyOfTheSameName() {
    String sealed = seal(SealAlgorithm.AES, NEW).seal(PLACE, CITIZEN);
    assertThatThrownBy(() -> seal(SealAlgorithm.AES, "k2:" + material(3, 32)).open(PLACE, sealed))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @EnumSource(SealAlgorithm.class)
  @DisplayName("PLT-027 盲索引:同类同值相同,异类异值不同,无密钥不可得")
  void indexesBlindly(SealAlgorithm algorithm) {
    FieldSeal seal = seal(algorithm, NEW);
    String index = seal.blindIndex("citizen-id", CITIZEN);
    assertThat(index).matches("[0-9a-f]{64}");
    assertThat(seal(algorithm, OLD).blindIndex("citizen-id", CITIZEN))
        .as("rotation of the sealing key leaves the index alone")
        .isEqualTo(index);
    Set<String> others = new HashSet<>();
    others.add(seal.blindIndex("phone", CITIZEN));
    others.add(seal.blindIndex("citizen-id", "371799199003078889"));
    others.add(
        new AuthenticatedFieldSeal(SealKeys.parse(algorithm, algorithm, NEW, material(10, 32)))
            .blindIndex("citizen-id", CITIZEN));
    assertThat(others).hasSize(3).doesNotContain(index);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "k1:AAAA", "k1:%%%", "nocolon", "K!:AAAA", ":AAAA"})
  @DisplayName("PLT-028 密钥缺失、过短或写错时拒绝启动,提示不含密钥")
  void refusesBadKeys(String ring) {
    assertThatThrownBy(() -> seal(SealAlgorithm.AES, ring))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("onewindow.seal.keys");
  }

  @Test
  @DisplayName("PLT-028 密钥重名、索引密钥缺失或过短时拒绝启动")
  void refusesDoubleKeyAndMissingIndexKey() {
    assertThatThrownBy(() -> seal(SealAlgorithm.AES, NEW + "," + NEW))
        .hasMessageContaining("named twice");
    assertThatThrownBy(() -> SealKeys.parse(SealAlgorithm.AES, SealAlgorithm.AES, NEW, " "))
        .hasMessageContaining("onewindow.seal.index.key");
    assertThatThrownBy(
            () -> SealKeys.parse(SealAlgorithm.AES, SealAlgorithm.AES, NEW, material(1, 31)))
        .hasMessageContaining("31 bytes");
  }

  @Test
  @DisplayName("PLT-028 密钥不出现在日志文字中")
  void neverShowsMaterial() {
    SealKeys keys = SealKeys.parse(SealAlgorithm.AES, SealAlgorithm.AES, NEW, material(9, 32));
    assertThat(keys.toString()).contains("k2").doesNotContain(material(2, 32).substring(0, 8));
  }

  private static FieldSeal seal(SealAlgorithm algorithm, String ring) {
    return new AuthenticatedFieldSeal(SealKeys.parse(algorithm, algorithm, ring, material(9, 32)));
  }

  private static String material(long seed, int bytes) {
    byte[] material = new byte[bytes];
    new Random(seed).nextBytes(material);
    return Base64.getEncoder().encodeToString(material);
  }
}
