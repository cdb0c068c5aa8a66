package org.onewindow.platform.identity.oidc;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.time.RealTime;

/**
 * The provider of identities, over HTTP. Its addresses are read from its discovery document when
 * they are needed first and again after an hour, its keys when a token names one that is not known;
 * so the product starts without it, and finds it again when it comes back. Never called within a
 * transaction. Thread-safe.
 */
@ApplicationScoped
public class Provider {

  private static final Logger LOG = Logger.getLogger(Provider.class.getName());
  private static final Duration KNOWN_FOR = Duration.ofHours(1);
  private static final Duration KEYS_AT_MOST_EVERY = Duration.ofSeconds(30);
  private static final int LARGEST_ANSWER = 256 * 1024;
  private static final int OK = 200;
  private static final int REFUSED = 400;
  private static final int UNKNOWN_CLIENT = 401;

  /**
   * Addresses of the provider.
   *
   * @param userInfo null where it has none
   * @param endSession null where it has none
   */
  record Addresses(URI authorize, URI token, URI keys, URI userInfo, URI endSession, Instant at) {}

  private record Keys(JWKSet set, Instant at) {}

  private final OidcSettings settings;
  private final InstantSource clock;
  private final HttpClient client;
  private volatile Addresses known;
  private volatile Keys keys;

  protected Provider() {
    this.settings = null;
    this.clock = null;
    this.client = null;
  }

  @Inject
  public Provider(OidcSettings settings, @RealTime InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.timeout())
            .build();
  }

  /**
   * The address that the browser is sent to.
   *
   * @throws Refused {@code OIDC_UNREACHABLE}
   */
  public URI question(SignIn signIn, String language) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("response_type", "code");
    fields.put("client_id", settings.clientId());
    fields.put("redirect_uri", settings.callback());
    fields.put("scope", settings.scope());
    fields.put("state", signIn.state());
    fields.put("nonce", signIn.nonce());
    fields.put("code_challenge", signIn.challenge());
    fields.put("code_challenge_method", "S256");
    fields.put("ui_locales", language);
    if (!settings.strongAcr().isEmpty()) {
      fields.put("acr_values", String.join(" ", settings.strongAcr()));
    }
    return with(addresses().authorize(), fields);
  }

  /**
   * Where the browser logs out at the provider too. Names us and nobody: an {@code id_token_hint}
   * would carry name and number in an address.
   *
   * @return empty where the provider offers none, or does not answer
   */
  public Optional<URI> farewell() {
    try {
      return Optional.ofNullable(addresses().endSession())
          .map(
              address ->
                  with(
                      address,
                      Map.of(
                          "client_id",
                          settings.clientId(),
                          "post_logout_redirect_uri",
                          settings.product() + OidcSettings.AFTER_LOGOUT)));
    } catch (Refused unreachable) {
      return Optional.empty();
    }
  }

  /**
   * Changes the code for tokens, checks the ID token, and reads who it is.
   *
   * @throws Refused {@code OIDC_UNREACHABLE}, {@code OIDC_NOT_PROVEN}
   */
  public ProvenIdentity identity(SignIn signIn, String code) {
    Map<String, Object> tokens = tokens(signIn, code);
    if (!(tokens.get("id_token") instanceof String text)) {
      throw notProven("no ID token came", null);
    }
    try {
      IdToken token = IdToken.read(text);
      JWTClaimsSet claims =
          token.check(
              keysFor(token),
              settings.issuer().orElseThrow().toString(),
              settings.clientId(),
              signIn.nonce(),
              clock.instant());
      return ProvenIdentity.of(claims, userInfo(claims, tokens), settings, clock.instant());
    } catch (IdToken.NotProven e) {
      throw notProven(e.getMessage(), e);
    }
  }

  private Map<String, Object> tokens(SignIn signIn, String code) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("grant_type", "authorization_code");
    fields.put("code", code);
    fields.put("redirect_uri", settings.callback());
    fields.put("code_verifier", signIn.verifier());
    HttpRequest.Builder request = to(addresses().token());
    if (settings.secret().isEmpty()) {
      fields.put("client_id", settings.clientId());
    } else {
      request.header("Authorization", "Basic " + credentials());
    }
    Answer answer =
        ask(
            request
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    if (answer.status() == REFUSED || answer.status() == UNKNOWN_CLIENT) {
      throw notProven("the token endpoint answered " + answer.status(), null);
    }
    return answer.json();
  }

  /** RFC 6749, 2.3.1: both are form-encoded before they are put together. */
  private String credentials() {
    String pair = encode(settings.clientId()) + ":" + encode(settings.secret());
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  /** Asked only when the ID token does not say the number; must be of the same subject. */
  private Map<String, Object> userInfo(JWTClaimsSet claims, Map<String, Object> tokens) {
    URI address = addresses().userInfo();
    if (address == null
        || claims.getClaim(settings.claims().number()) != null
        || !(tokens.get("access_token") instanceof String access)) {
      return Map.of();
    }
    Map<String, Object> said =
        ask(to(address).header("Authorization", "Bearer " + access).GET()).json();
    if (!claims.getSubject().equals(said.get("sub"))) {
      throw notProven("the user info is of somebody else", null);
    }
    return said;
  }

  private JWKSet keysFor(IdToken token) {
    Keys held = keys;
    boolean fresh = held != null && held.at().plus(KNOWN_FOR).isAfter(clock.instant());
    if (fresh && token.isOfOneOf(held.set())) {
      return held.set();
    }
    if (held != null && held.at().plus(KEYS_AT_MOST_EVERY).isAfter(clock.instant())) {
      return held.set();
    }
    String text = ask(to(addresses().keys()).GET()).mustBeOk();
    try {
      keys = new Keys(JWKSet.parse(text), clock.instant());
      return keys.set();
    } catch (ParseException e) {
      throw unreachable("its keys cannot be read", e);
    }
  }

  private Addresses addresses() {
    Addresses held = known;
    if (held != null && held.at().plus(KNOWN_FOR).isAfter(clock.instant())) {
      return held;
    }
    URI issuer = settings.issuer().orElseThrow(() -> new NotFound(Refusal.of("OIDC_OFF")));
    String base = issuer.toString().replaceAll("/$", "");
    Map<String, Object> document =
        ask(to(URI.create(base + "/.well-known/openid-configuration")).GET()).json();
    if (!issuer.toString().equals(document.get("issuer"))) {
      throw unreachable("it calls itself otherwise than onewindow.oidc.issuer", null);
    }
    known =
        new Addresses(
            address(document, "authorization_endpoint", true),
            address(document, "token_endpoint", true),
            address(document, "jwks_uri", true),
            address(document, "userinfo_endpoint", false),
            address(document, "end_session_endpoint", false),
            clock.instant());
    return known;
  }

  private static URI address(Map<String, Object> document, String name, boolean needed) {
    Object said = document.get(name);
    if (said == null && !needed) {
      return null;
    }
    try {
      URI address = URI.create(String.valueOf(said));
      if (OidcSettings.isSafe(address)) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw unreachable("its " + name + " is no address", e);
    }
    throw unreachable("its " + name + " is not encrypted", null);
  }

  private HttpRequest.Builder to(URI address) {
    return HttpRequest.newBuilder(address)
        .timeout(settings.timeout())
        .header("Accept", "application/json");
  }

  /** What the provider answered, not read yet. */
  private record Answer(int status, String body) {

    String mustBeOk() {
      if (status != OK) {
        throw unreachable("it answered " + status, null);
      }
      return body;
    }

    Map<String, Object> json() {
      try {
        return JSONObjectUtils.parse(mustBeOk());
      } catch (ParseException e) {
        throw unreachable("its answer cannot be read", e);
      }
    }
  }

  private Answer ask(HttpRequest.Builder request) {
    try {
      HttpResponse<InputStream> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        byte[] bytes = body.readNBytes(LARGEST_ANSWER + 1);
        if (bytes.length > LARGEST_ANSWER) {
          throw unreachable("its answer is too large", null);
        }
        return new Answer(answer.statusCode(), new String(bytes, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw unreachable("no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unreachable("stopped while waiting", e);
    }
  }

  /**
   * The log says why, without anything of a person; the person reads that it is not their fault.
   */
  private static RuntimeException unreachable(String why, Throwable cause) {
    LOG.log(Level.WARNING, () -> "The provider of identities is of no use: " + why + of(cause));
    return Refusal.of("OIDC_UNREACHABLE").raise();
  }

  private static RuntimeException notProven(String why, Throwable cause) {
    LOG.log(Level.WARNING, () -> "A sign-in was not proven: " + why + of(cause));
    return Refusal.of("OIDC_NOT_PROVEN").raise();
  }

  /** The kind of failure only: messages of parsers quote what they could not read. */
  private static String of(Throwable cause) {
    return cause == null ? "" : " (" + cause.getClass().getSimpleName() + ")";
  }

  private static URI with(URI address, Map<String, String> fields) {
    String joint = address.getRawQuery() == null ? "?" : "&";
    return URI.create(address + joint + encoded(fields));
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
