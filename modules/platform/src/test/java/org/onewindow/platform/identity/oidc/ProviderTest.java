package org.onewindow.platform.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.config.Settings;

/** A provider that is down, lies, or answers nonsense. The one that answers is a real Keycloak. */
class ProviderTest {

  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private HttpServer server;
  private String issuer;
  private Provider provider;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String answer = answers.get(exchange.getRequestURI().getPath());
          byte[] body = (answer == null ? "" : answer).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(answer == null ? 404 : 200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    issuer = "http://127.0.0.1:" + server.getAddress().getPort();
    provider = providerOf(issuer);
  }

  @AfterEach
  void hangUp() {
    server.stop(0);
  }

  @Test
  @DisplayName("PLT-155 提供方连不上、答非所问,都是同一句话;恢复以后不用重启")
  void unreachableAndBack() {
    refused("OIDC_UNREACHABLE");
    answers.put("/.well-known/openid-configuration", "<html>maintenance</html>");
    refused("OIDC_UNREACHABLE");
    answers.put("/.well-known/openid-configuration", document(issuer, issuer + "/token"));
    assertThat(question())
        .startsWith(issuer + "/auth?response_type=code&")
        .contains("code_challenge_method=S256")
        .contains("&scope=openid&")
        .contains("redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fonline%2Foidc%2Fcallback");
    server.stop(0);
    assertThat(question()).as("its addresses are known for an hour").startsWith(issuer);
    assertThatThrownBy(() -> provider.identity(SignIn.begun("/online", 0, NOW), "code"))
        .isInstanceOfSatisfying(Refused.class, no -> isOnly(no, "OIDC_UNREACHABLE"));
  }

  @Test
  @DisplayName("PLT-155 自称别人的、地址不加密的提供方不用")
  void mustBeItself() {
    answers.put("/.well-known/openid-configuration", document("https://evil.example", issuer));
    refused("OIDC_UNREACHABLE");
    answers.put("/.well-known/openid-configuration", document(issuer, "http://evil.example/token"));
    refused("OIDC_UNREACHABLE");
  }

  @Test
  @DisplayName("PLT-151 令牌接口拒绝、不给身份令牌的,没有证明身份")
  void noTokenNoIdentity() {
    answers.put("/.well-known/openid-configuration", document(issuer, issuer + "/token"));
    answers.put("/token", "{\"access_token\": \"x\"}");
    assertThatThrownBy(() -> provider.identity(SignIn.begun("/online", 0, NOW), "code"))
        .isInstanceOfSatisfying(Refused.class, no -> isOnly(no, "OIDC_NOT_PROVEN"));
  }

  @Test
  @DisplayName("PLT-156 退出地址里只有本系统的编号,没有任何人的身份令牌")
  void saysFarewellWithoutNames() {
    assertThat(provider.farewell()).as("it is down").isEmpty();
    answers.put("/.well-known/openid-configuration", document(issuer, issuer + "/token"));
    assertThat(provider.farewell().orElseThrow().toString())
        .startsWith(issuer + "/end?")
        .contains("client_id=onewindow")
        .contains("post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fonline%2Flogin")
        .doesNotContain("hint");
  }

  private void refused(String code) {
    assertThatThrownBy(this::question)
        .isInstanceOfSatisfying(Refused.class, no -> isOnly(no, code));
  }

  private static void isOnly(Refused no, String code) {
    assertThat(no.reasons()).extracting("code").containsExactly(code);
  }

  private String question() {
    return provider.question(SignIn.begun("/online", 0, NOW), "zh-CN").toString();
  }

  private static String document(String issuer, String token) {
    String own = issuer.startsWith("http://127") ? issuer : "https://evil.example";
    return """
        {"issuer": "%s", "authorization_endpoint": "%s/auth", "token_endpoint": "%s",
         "jwks_uri": "%s/keys", "end_session_endpoint": "%s/end"}
        """
        .formatted(issuer, own, token, own, own);
  }

  private static Provider providerOf(String issuer) {
    Map<String, String> keys =
        Map.of("onewindow.oidc.issuer", issuer, "onewindow.oidc.client.id", "onewindow");
    return new Provider(
        OidcSettings.read(new Settings(key -> Optional.ofNullable(keys.get(key)))), () -> NOW);
  }
}
