package org.onewindow.platform.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.platform.config.Settings;

class ProxyTest {

  private static final org.onewindow.platform.identity.session.Proxy BEHIND_NGINX =
      new org.onewindow.platform.identity.session.Proxy(
          Optional.of("X-Forwarded-For"), Set.of("10.0.0.2"));

  @Test
  @DisplayName("PLT-037 只有受信代理转述的来源地址才算数,伪造的不算")
  void believesOnlyItsProxy() {
    assertThat(BEHIND_NGINX.clientOf(request("10.0.0.2", "6.6.6.6, 114.1.2.3")))
        .isEqualTo("114.1.2.3");
    assertThat(BEHIND_NGINX.clientOf(request("114.9.9.9", "6.6.6.6"))).isEqualTo("114.9.9.9");
    assertThat(BEHIND_NGINX.clientOf(request("10.0.0.2", null))).isEqualTo("10.0.0.2");
    assertThat(BEHIND_NGINX.clientOf(request("10.0.0.2", "x".repeat(65)))).isEqualTo("10.0.0.2");
  }

  @Test
  @DisplayName("PLT-037 配了来源地址头而没配受信代理时拒绝启动")
  void refusesAHeaderWithoutProxy() {
    Map<String, String> keys = Map.of("onewindow.proxy.header", "X-Forwarded-For");
    Settings settings = new Settings(key -> Optional.ofNullable(keys.get(key)));
    org.onewindow.platform.identity.session.Proxy.read(settings);
    assertThat(settings.problems()).singleElement().asString().contains("onewindow.proxy.trusted");
  }

  private static HttpServletRequest request(String peer, String forwarded) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            ProxyTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "getRemoteAddr" -> peer;
                  case "getHeader" -> "X-Forwarded-For".equals(arguments[0]) ? forwarded : null;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
