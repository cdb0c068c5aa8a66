package org.onewindow.platform.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;

/**
 * Where a request really came from. What a proxy says is believed only when the request comes from
 * an address that is configured as a proxy; of a chain of addresses the last one that is no proxy
 * counts, because everything before it can be invented by the caller.
 *
 * @param header in which the proxy hands on the client's address, e.g. {@code X-Forwarded-For}
 * @param trusted addresses of proxies
 */
public record Proxy(Optional<String> header, Set<String> trusted) {

  private static final int LONGEST_ADDRESS = 64;

  public Proxy {
    trusted = Set.copyOf(trusted);
  }

  /** The client's address; at most 64 characters. */
  public String clientOf(HttpServletRequest request) {
    String peer = request.getRemoteAddr();
    String said = header.map(request::getHeader).orElse(null);
    if (said == null || !trusted.contains(peer)) {
      return peer;
    }
    String[] chain = said.split(",");
    for (int i = chain.length - 1; i >= 0; i--) {
      String hop = chain[i].strip();
      if (!trusted.contains(hop)) {
        return hop.isEmpty() || hop.length() > LONGEST_ADDRESS ? peer : hop;
      }
    }
    return peer;
  }

  /** Whether the browser's connection is encrypted, at the proxy if there is one. */
  public boolean isSecure(HttpServletRequest request) {
    return request.isSecure()
        || (trusted.contains(request.getRemoteAddr())
            && "https".equals(lower(request.getHeader("X-Forwarded-Proto"))));
  }

  private static String lower(String text) {
    return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
  }

  static Proxy read(Settings settings) {
    Optional<String> header = settings.text("onewindow.proxy.header");
    Set<String> trusted =
        Arrays.stream(settings.text("onewindow.proxy.trusted", "").split("[,\\s]+"))
            .filter(a -> !a.isEmpty())
            .collect(Collectors.toSet());
    if (header.isPresent() && trusted.isEmpty()) {
      settings.problem(
          "onewindow.proxy.header is set, but no address in onewindow.proxy.trusted: name the proxy,"
              + " or anybody could invent an address.");
    }
    return new Proxy(header, trusted);
  }

  /** Produces the setting and has it checked at the start. */
  @ApplicationScoped
  static class Configured implements SettingsGroup {

    @Override
    public void check(Settings settings) {
      read(settings);
    }

    @Produces
    @Singleton
    Proxy proxy(Settings settings) {
      return read(settings);
    }
  }
}
