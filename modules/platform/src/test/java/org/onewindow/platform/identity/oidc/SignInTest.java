package org.onewindow.platform.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.crypto.TestSeal;
import org.onewindow.platform.identity.domain.ApplicantKind;

/** What lives in the browser while somebody is at the provider, and what comes back. */
class SignInTest {

  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final Map<String, String> ON =
      Map.of(
          "onewindow.oidc.issuer",
          "https://id.example.cn/realms/county",
          "onewindow.oidc.client.id",
          "onewindow",
          "onewindow.oidc.acr",
          "gold");

  private final FieldSeal seal = TestSeal.random();

  @Test
  @DisplayName("PLT-150 登录只在开始它的浏览器里、十分钟内、对同一次提问有效;存的内容密封")
  void theAnswerBelongsToTheQuestion() {
    SignIn begun = SignIn.begun("/online/cases", 0, NOW);
    String cookie = begun.sealed(seal);
    assertThat(cookie).doesNotContain(begun.verifier()).doesNotContain(begun.nonce());
    assertThat(SignIn.of(cookie, begun.state(), seal, NOW)).contains(begun);
    assertThat(SignIn.of(cookie, "another", seal, NOW)).isEmpty();
    assertThat(SignIn.of(null, begun.state(), seal, NOW)).isEmpty();
    assertThat(SignIn.of(cookie, null, seal, NOW)).isEmpty();
    assertThat(SignIn.of("A1.nonsense", begun.state(), seal, NOW)).isEmpty();
    assertThat(SignIn.of(cookie, begun.state(), seal, NOW.plus(Duration.ofMinutes(11)))).isEmpty();
    String who = identity(Map.of()).sealed(seal);
    assertThat(SignIn.of(who, begun.state(), seal, NOW)).as("not for another use").isEmpty();
    assertThat(SignIn.begun("/online", 0, NOW).state()).isNotEqualTo(begun.state());
  }

  @Test
  @DisplayName("PLT-150 授权码用校验串保护:提供方只见其摘要(RFC 7636 附录 B)")
  void theChallengeIsTheDigestOfTheVerifier() {
    SignIn example =
        new SignIn("s", "n", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", "/online", 0, NOW);
    assertThat(example.challenge()).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    assertThat(example.toString()).doesNotContain("dBjft");
  }

  @Test
  @DisplayName("PLT-152 姓名、证件号码要提供方明说核验过才算;邮箱从不作数")
  void onlyVerifiedNumbersCount() {
    Map<String, Object> tian = Map.of("name", "田晓禾", "id_number", "371799198806153024");
    assertThat(identity(tian).isVouchedFor()).isFalse();
    ProvenIdentity vouched = identity(with(tian, "id_verified", true));
    assertThat(vouched.isVouchedFor()).isTrue();
    assertThat(vouched.toString()).doesNotContain("田晓禾").doesNotContain("3717");
    assertThat(identity(Map.of("email", "tian@example.cn", "email_verified", true)).isVouchedFor())
        .isFalse();
    ProvenIdentity told =
        vouched.with(new ProvenIdentity.Asked("别人", "110101199003070011", "13900000001", "", ""));
    assertThat(told.name()).as("what was vouched for stays").isEqualTo("田晓禾");
    assertThat(told.phone()).isEqualTo("13900000001");
    assertThat(told.phoneVerified()).isFalse();
    ProvenIdentity typed =
        identity(tian).with(new ProvenIdentity.Asked("某人", "110101199003070011", "1", "", ""));
    assertThat(typed.name()).isEqualTo("某人");
    assertThat(typed.isVouchedFor()).as("what was typed is a claim").isFalse();
  }

  @Test
  @DisplayName("PLT-152 单位还须有法定代表人的姓名和号码;手机号去掉国家代码")
  void organisations() {
    Map<String, Object> company =
        Map.of(
            "user_type", "legal",
            "name", "示范县晨光餐饮有限公司",
            "id_number", "91371799MA3C8Y2K7J",
            "id_verified", true,
            "phone_number", "+86 139-0000-0004",
            "phone_number_verified", true);
    ProvenIdentity half = identity(company);
    assertThat(half.kind()).isEqualTo(ApplicantKind.ORGANISATION);
    assertThat(half.isVouchedFor()).isFalse();
    assertThat(half.phone()).isEqualTo("13900000004");
    ProvenIdentity whole =
        identity(with(with(company, "legal_name", "陈光"), "legal_id_number", "371799197903120012"));
    assertThat(whole.isVouchedFor()).isTrue();
    assertThat(ProvenIdentity.of(whole.sealed(seal), seal, NOW)).contains(whole);
    assertThat(ProvenIdentity.of(whole.sealed(seal), seal, NOW.plusSeconds(601))).isEmpty();
  }

  @Test
  @DisplayName("PLT-153 第二因素看令牌里的 acr、amr,不在设置里的不算,令牌之外说的不算")
  void secondFactorOfTheProvider() {
    assertThat(identity(Map.of("amr", List.of("pwd", "mfa"))).strong()).isTrue();
    assertThat(identity(Map.of("amr", List.of("pwd"))).strong()).isFalse();
    assertThat(identity(Map.of("acr", "gold")).strong()).isTrue();
    assertThat(identity(Map.of("acr", "1")).strong()).isFalse();
    JWTClaimsSet bare = claims(Map.of());
    assertThat(
            ProvenIdentity.of(bare, Map.of("amr", List.of("mfa"), "acr", "gold"), settings(), NOW)
                .strong())
        .isFalse();
  }

  @Test
  @DisplayName("PLT-154 不设提供方就是关着;明文地址、缺客户端编号在启动时拒绝")
  void settingsAreChecked() {
    assertThat(read(Map.of()).isOn()).isFalse();
    assertThat(problems(Map.of())).isEmpty();
    assertThat(problems(ON)).isEmpty();
    assertThat(problems(Map.of("onewindow.oidc.issuer", "https://id.example.cn")))
        .singleElement()
        .asString()
        .contains("client.id");
    assertThat(
            problems(
                Map.of(
                    "onewindow.oidc.issuer",
                    "http://id.example.cn",
                    "onewindow.oidc.client.id",
                    "onewindow")))
        .singleElement()
        .asString()
        .contains("https");
    assertThat(settings().origin()).contains("https://id.example.cn");
  }

  private static ProvenIdentity identity(Map<String, Object> said) {
    return ProvenIdentity.of(claims(said), Map.of(), settings(), NOW);
  }

  private static JWTClaimsSet claims(Map<String, Object> said) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder().issuer("https://id.example.cn").subject("7f3a");
    said.forEach(claims::claim);
    return claims.build();
  }

  private static Map<String, Object> with(Map<String, Object> said, String name, Object value) {
    Map<String, Object> more = new java.util.HashMap<>(said);
    more.put(name, value);
    return more;
  }

  private static OidcSettings settings() {
    return read(ON);
  }

  private static OidcSettings read(Map<String, String> keys) {
    return OidcSettings.read(new Settings(key -> Optional.ofNullable(keys.get(key))));
  }

  private static List<String> problems(Map<String, String> keys) {
    Settings settings = new Settings(key -> Optional.ofNullable(keys.get(key)));
    OidcSettings.read(settings);
    return settings.problems();
  }
}
