package org.onewindow.platform.web.guard;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Where an unsafe request comes from, as far as its headers tell. */
enum Origin {
  /** Our own page, or typed by the user. */
  OURS,
  /** Another site. */
  FOREIGN,
  /** The client does not tell: not a browser, or an old one. */
  UNTOLD;

  /**
   * @param fetchSite header {@code Sec-Fetch-Site}, or null
   * @param origin header {@code Origin}, or null
   * @param referer header {@code Referer}, or null
   * @param host header {@code Host}
   */
  static Origin of(String fetchSite, String origin, String referer, String host) {
    if (fetchSite != null && !fetchSite.isBlank()) {
      return fetchSite.equals("same-origin") || fetchSite.equals("none") ? OURS : FOREIGN;
    }
    if (origin != null && !origin.isBlank()) {
      return isHost(origin, host) ? OURS : FOREIGN;
    }
    if (referer != null && !referer.isBlank()) {
      return isHost(referer, host) ? OURS : FOREIGN;
    }
    return UNTOLD;
  }

  private static boolean isHost(String address, String host) {
    try {
      URI uri = URI.create(address.strip());
      if (uri.getScheme() == null || uri.getHost() == null || host == null) {
        return false;
      }
      String named = host.toLowerCase(Locale.ROOT).strip();
      String plain = uri.getHost().toLowerCase(Locale.ROOT);
      int port = uri.getPort();
      return port < 0 || port == usual(uri.getScheme()).orElse(-1)
          ? named.equals(plain) || named.equals(plain + ":" + usual(uri.getScheme()).orElse(-1))
          : named.equals(plain + ":" + port);
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  private static Optional<Integer> usual(String scheme) {
    return switch (scheme.toLowerCase(Locale.ROOT)) {
      case "http" -> Optional.of(80);
      case "https" -> Optional.of(443);
      default -> Optional.empty();
    };
  }
}
