package org.onewindow.platform.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an ID token must be to prove anything. */
class IdTokenTest {

  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final String ISSUER = "https://id.example.cn/realms/county";
  private static RSAKey key;
  private static RSAKey foreign;

  @BeforeAll
  static void makeKeys() throws Exception {
    key = new RSAKeyGenerator(2048).keyID("k1").generate();
    foreign = new RSAKeyGenerator(2048).keyID("k1").generate();
  }

  @Test
  @DisplayName("PLT-151 身份令牌由发布的公钥签名、发给本系统、未过期、随机数一致的,才算证明")
  void aWholeTokenProves() throws Exception {
    JWTClaimsSet claims = check(signed(key, whole -> whole));
    assertThat(claims.getSubject()).isEqualTo("7f3a");
  }

  @Test
  @DisplayName("PLT-151 别的密钥签的、没有签名的、用公钥当共享密钥签的,都不算")
  void theSignatureCounts() throws Exception {
    refused(signed(foreign, claims -> claims), "signature");
    refused(new PlainJWT(whole().build()).serialize(), "form");
    SignedJWT confused =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k1").build(), whole().build());
    confused.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
    refused(confused.serialize(), "algorithm");
    String token = signed(key, claims -> claims);
    String[] parts = token.split("\\.");
    String other = signed(key, claims -> claims.subject("0000")).split("\\.")[1];
    refused(parts[0] + "." + other + "." + parts[2], "signature");
  }

  @Test
  @DisplayName("PLT-151 别的提供方、别的客户端、过期的、未来的、别次登录的,都不算")
  void everyClaimCounts() throws Exception {
    refused(signed(key, c -> c.issuer("https://id.example.cn/realms/other")), "iss");
    refused(signed(key, c -> c.audience("another")), "aud");
    refused(signed(key, c -> c.audience(List.of("onewindow", "another"))), "azp");
    assertThat(
            check(
                    signed(
                        key,
                        c -> c.audience(List.of("onewindow", "another")).claim("azp", "onewindow")))
                .getSubject())
        .isEqualTo("7f3a");
    refused(signed(key, c -> c.claim("azp", "another")), "azp");
    refused(signed(key, c -> c.expirationTime(at(Duration.ofMinutes(-2)))), "exp");
    refused(signed(key, c -> c.expirationTime(null)), "exp");
    refused(signed(key, c -> c.issueTime(at(Duration.ofMinutes(5)))), "iat");
    refused(signed(key, c -> c.notBeforeTime(at(Duration.ofMinutes(5)))), "nbf");
    refused(signed(key, c -> c.claim("nonce", "of another sign-in")), "nonce");
    refused(signed(key, c -> c.claim("nonce", null)), "nonce");
    refused(signed(key, c -> c.subject(null)), "sub");
  }

  @Test
  @DisplayName("PLT-151 两边时钟相差不到一分钟的,不误拒")
  void clocksDifferALittle() throws Exception {
    String late = signed(key, c -> c.expirationTime(at(Duration.ofSeconds(-30))));
    String early = signed(key, c -> c.issueTime(at(Duration.ofSeconds(30))));
    assertThat(check(late).getSubject()).isEqualTo("7f3a");
    assertThat(check(early).getSubject()).isEqualTo("7f3a");
  }

  private static JWTClaimsSet.Builder whole() {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .subject("7f3a")
        .audience("onewindow")
        .issueTime(at(Duration.ZERO))
        .expirationTime(at(Duration.ofMinutes(5)))
        .claim("nonce", "n1");
  }

  private static Date at(Duration after) {
    return Date.from(NOW.plus(after));
  }

  private static String signed(RSAKey by, UnaryOperator<JWTClaimsSet.Builder> change)
      throws Exception {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(),
            change.apply(whole()).build());
    token.sign(new RSASSASigner(by));
    return token.serialize();
  }

  private static JWTClaimsSet check(String token) throws Exception {
    return IdToken.read(token).check(new JWKSet(key.toPublicJWK()), ISSUER, "onewindow", "n1", NOW);
  }

  private static void refused(String token, String what) {
    assertThatThrownBy(() -> check(token))
        .isInstanceOf(IdToken.NotProven.class)
        .hasMessageEndingWith(" at " + what)
        .hasMessageNotContainingAny(Map.of("sub", "7f3a").values().toArray(CharSequence[]::new));
  }
}
