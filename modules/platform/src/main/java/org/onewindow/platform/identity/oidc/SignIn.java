package org.onewindow.platform.identity.oidc;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.session.SessionToken;

/**
 * A sign-in that is under way at the provider. It lives, sealed, in a cookie of the browser that
 * began it: another browser cannot end it, two nodes need not tell each other, and what nobody ends
 * leaves nothing behind.
 *
 * @param state comes back in the address: the answer belongs to this question
 * @param nonce comes back in the ID token: the token was made for this question
 * @param verifier proves with the code that whoever fetches the tokens began the sign-in (RFC 7636)
 * @param wanted page that was wanted
 * @param account to be bound to the identity; 0 to log in
 * @param begunAt good for ten minutes from then
 */
public record SignIn(
    String state, String nonce, String verifier, String wanted, long account, Instant begunAt) {

  static final Duration GOOD_FOR = Duration.ofMinutes(10);
  private static final String PLACE = "oidc.sign-in:cookie";

  /** A new one. */
  public static SignIn begun(String wanted, long account, Instant at) {
    return new SignIn(random(), random(), random(), wanted, account, at);
  }

  private static String random() {
    return SessionToken.random().text();
  }

  /** What the provider keeps of the verifier: base64url of its SHA-256. */
  public String challenge() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  public String sealed(FieldSeal seal) {
    JsonObject json =
        Json.createObjectBuilder()
            .add("state", state)
            .add("nonce", nonce)
            .add("verifier", verifier)
            .add("wanted", wanted)
            .add("account", account)
            .add("begunAt", begunAt.toString())
            .build();
    return seal.seal(PLACE, json.toString());
  }

  /** Empty when it was changed, is not ours, is too old, or answers another question. */
  public static Optional<SignIn> of(String kept, String state, FieldSeal seal, Instant now) {
    if (kept == null || kept.isEmpty() || state == null) {
      return Optional.empty();
    }
    return opened(PLACE, kept, seal)
        .map(
            json ->
                new SignIn(
                    json.getString("state"),
                    json.getString("nonce"),
                    json.getString("verifier"),
                    json.getString("wanted"),
                    json.getJsonNumber("account").longValue(),
                    Instant.parse(json.getString("begunAt"))))
        .filter(begun -> !begun.begunAt().plus(GOOD_FOR).isBefore(now))
        .filter(
            begun ->
                MessageDigest.isEqual(
                    begun.state().getBytes(StandardCharsets.US_ASCII),
                    state.getBytes(StandardCharsets.US_ASCII)));
  }

  /** A cookie that nobody here sealed is no cookie. */
  static Optional<JsonObject> opened(String place, String kept, FieldSeal seal) {
    String clear;
    try {
      clear = seal.open(place, kept);
    } catch (IllegalStateException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
    try (var reader = Json.createReader(new StringReader(clear))) {
      return Optional.of(reader.readObject());
    }
  }

  /** Never shows the secrets. */
  @Override
  public String toString() {
    return "SignIn begun at " + begunAt;
  }
}
