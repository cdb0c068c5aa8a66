package org.onewindow.platform.identity.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;

/**
 * The provider of identities that applicants may sign in with; off unless its issuer is named.
 *
 * @param issuer identifier of the provider, exactly as its tokens name it; empty: off
 * @param name what people call the provider, on the button
 * @param clientId what the provider calls us
 * @param secret what proves that it is us; empty for a public client, which PKCE alone protects
 * @param scope what is asked for, {@code openid} among it
 * @param product address under which browsers reach the product, without a slash at its end
 * @param timeout how long the provider may take for one answer
 * @param claims what the provider calls the facts we need
 * @param strongAcr values of {@code acr} that stand for a second factor
 * @param strongAmr values of {@code amr} that stand for a second factor
 */
public record OidcSettings(
    Optional<URI> issuer,
    String name,
    String clientId,
    String secret,
    String scope,
    String product,
    Duration timeout,
    Claims claims,
    Set<String> strongAcr,
    Set<String> strongAmr) {

  /** Where the provider sends the browser back to. */
  public static final String CALLBACK = "/online/oidc/callback";

  /** Where the provider sends the browser after it logged out there too. */
  public static final String AFTER_LOGOUT = "/online/login";

  private static final String ISSUER = "onewindow.oidc.issuer";

  /**
   * Names of claims.
   *
   * @param kind person or organisation
   * @param organisations values of {@code kind} that mean an organisation; all others mean a person
   * @param verified true when the provider compared the number with a paper or a register
   */
  public record Claims(
      String kind,
      Set<String> organisations,
      String name,
      String number,
      String verified,
      String phone,
      String phoneVerified,
      String representative,
      String representativeNumber) {

    public Claims {
      organisations = Set.copyOf(organisations);
    }
  }

  public OidcSettings {
    strongAcr = Set.copyOf(strongAcr);
    strongAmr = Set.copyOf(strongAmr);
  }

  /** Never shows the secret. */
  @Override
  public String toString() {
    return "OidcSettings of " + issuer.map(URI::toString).orElse("nobody");
  }

  public boolean isOn() {
    return issuer.isPresent();
  }

  /** Where the provider sends the browser back to, as registered there. */
  public String callback() {
    return product + CALLBACK;
  }

  /** {@code https://host:port} of the provider, for the browser's own check of forms. */
  public Optional<String> origin() {
    return issuer.map(i -> i.getScheme() + "://" + i.getRawAuthority());
  }

  /** Reads the settings; problems stay in {@code settings}. */
  public static OidcSettings read(Settings settings) {
    Optional<URI> issuer = settings.text(ISSUER).flatMap(text -> issuer(text, settings));
    String client = settings.text("onewindow.oidc.client.id", "");
    String scope = settings.text("onewindow.oidc.scope", "openid");
    if (settings.text(ISSUER).isPresent() && client.isEmpty()) {
      settings.problem("onewindow.oidc.client.id is missing: the provider must know who asks.");
    }
    if (!Arrays.asList(scope.split(" ")).contains("openid")) {
      settings.problem("onewindow.oidc.scope must contain openid.");
    }
    return new OidcSettings(
        issuer,
        settings.text("onewindow.oidc.name", "统一身份认证"),
        client,
        settings.secret("onewindow.oidc.client.secret").orElse(""),
        scope,
        settings.text("onewindow.public.url", "http://localhost:8080").replaceAll("/+$", ""),
        settings.span(
            "onewindow.oidc.timeout",
            Duration.ofSeconds(5),
            Duration.ofSeconds(1),
            Duration.ofSeconds(60)),
        new Claims(
            settings.text("onewindow.oidc.claim.kind", "user_type"),
            words(settings, "onewindow.oidc.organisation", "organisation,legal,corp"),
            settings.text("onewindow.oidc.claim.name", "name"),
            settings.text("onewindow.oidc.claim.number", "id_number"),
            settings.text("onewindow.oidc.claim.verified", "id_verified"),
            settings.text("onewindow.oidc.claim.phone", "phone_number"),
            settings.text("onewindow.oidc.claim.phone-verified", "phone_number_verified"),
            settings.text("onewindow.oidc.claim.representative", "legal_name"),
            settings.text("onewindow.oidc.claim.representative-number", "legal_id_number")),
        words(settings, "onewindow.oidc.acr", ""),
        words(settings, "onewindow.oidc.amr", "mfa"));
  }

  private static Optional<URI> issuer(String text, Settings settings) {
    try {
      URI uri = URI.create(text);
      if (isSafe(uri) && uri.getRawQuery() == null && uri.getRawFragment() == null) {
        return Optional.of(uri);
      }
    } catch (IllegalArgumentException e) {
      settings.problem(ISSUER + " is not an address.");
      return Optional.empty();
    }
    settings.problem(ISSUER + " must be the https address that the provider calls itself.");
    return Optional.empty();
  }

  /** Encrypted on its way, or not leaving this machine. */
  static boolean isSafe(URI uri) {
    return uri.getHost() != null
        && ("https".equals(uri.getScheme())
            || "http".equals(uri.getScheme())
                && Set.of("localhost", "127.0.0.1", "[::1]").contains(uri.getHost()));
  }

  private static Set<String> words(Settings settings, String key, String otherwise) {
    return Arrays.stream(settings.text(key, otherwise).split("[,\\s]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Produces the settings and has them checked at the start. */
  @ApplicationScoped
  static class Configured implements SettingsGroup {

    @Override
    public void check(Settings settings) {
      read(settings);
    }

    @Produces
    @Singleton
    OidcSettings oidcSettings(Settings settings) {
      return read(settings);
    }
  }
}
