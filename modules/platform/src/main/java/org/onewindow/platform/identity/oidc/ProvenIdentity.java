package org.onewindow.platform.identity.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.domain.ApplicantKind;

/**
 * Who signed in, as the provider says. Issuer and subject together never mean anybody else; the
 * rest may be missing, and is empty then. An e-mail address is not among it: it changes hands.
 *
 * @param verified the provider compared name and number with a paper or a register
 * @param phoneVerified the provider had a code come back from the telephone
 * @param strong the provider asked for a second factor, one of the kinds that are accepted here
 * @param at when it was proven; good for ten minutes
 */
public record ProvenIdentity(
    String issuer,
    String subject,
    ApplicantKind kind,
    String name,
    String number,
    boolean verified,
    String phone,
    boolean phoneVerified,
    String representative,
    String representativeNumber,
    boolean strong,
    Instant at) {

  private static final String PLACE = "oidc.identity:cookie";
  private static final String CHINA = "+86";

  /**
   * Reads the claims of an ID token that was checked, and of the user info where that was asked.
   */
  static ProvenIdentity of(
      JWTClaimsSet token, Map<String, Object> userInfo, OidcSettings settings, Instant now) {
    OidcSettings.Claims names = settings.claims();
    Said said = new Said(token.getClaims(), userInfo);
    boolean organisation = names.organisations().contains(said.text(names.kind()));
    return new ProvenIdentity(
        token.getIssuer(),
        token.getSubject(),
        organisation ? ApplicantKind.ORGANISATION : ApplicantKind.PERSON,
        said.text(names.name()),
        said.text(names.number()),
        said.yes(names.verified()),
        mobile(said.text(names.phone())),
        said.yes(names.phoneVerified()),
        organisation ? said.text(names.representative()) : "",
        organisation ? said.text(names.representativeNumber()) : "",
        isStrong(token, settings),
        now);
  }

  /** Only the signed token says how somebody was asked, never the user info. */
  private static boolean isStrong(JWTClaimsSet token, OidcSettings settings) {
    Object acr = token.getClaim("acr");
    boolean byAcr = acr instanceof String level && settings.strongAcr().contains(level);
    boolean byAmr =
        token.getClaim("amr") instanceof List<?> ways
            && ways.stream().anyMatch(way -> settings.strongAmr().contains(way));
    return byAcr || byAmr;
  }

  /** {@code +86 138-0000-0000} and {@code 13800000000} are the same telephone. */
  private static String mobile(String said) {
    String digits = said.replaceAll("[\\s-]", "");
    return digits.startsWith(CHINA) ? digits.substring(CHINA.length()) : digits;
  }

  private record Said(Map<String, Object> token, Map<String, Object> userInfo) {

    private Optional<Object> claim(String name) {
      return Optional.ofNullable(token.get(name)).or(() -> Optional.ofNullable(userInfo.get(name)));
    }

    String text(String name) {
      return claim(name).map(String::valueOf).map(String::strip).orElse("");
    }

    boolean yes(String name) {
      return claim(name).filter(v -> v.equals(true) || v.equals("true")).isPresent();
    }
  }

  public boolean isOrganisation() {
    return kind == ApplicantKind.ORGANISATION;
  }

  /**
   * Whether name and number were said and vouched for, of an organisation the representative too.
   */
  public boolean isVouchedFor() {
    return verified
        && !name.isEmpty()
        && !number.isEmpty()
        && (!isOrganisation() || !representative.isEmpty() && !representativeNumber.isEmpty());
  }

  /**
   * The same with what the person was asked for in addition; never replaces what was vouched for.
   */
  public ProvenIdentity with(Asked asked) {
    boolean kept = isVouchedFor();
    return new ProvenIdentity(
        issuer,
        subject,
        kind,
        kept ? name : asked.name(),
        kept ? number : asked.number(),
        kept,
        phoneVerified && !phone.isEmpty() ? phone : asked.phone(),
        phoneVerified && !phone.isEmpty(),
        kept ? representative : asked.representative(),
        kept ? representativeNumber : asked.representativeNumber(),
        strong,
        at);
  }

  /** What a person typed because the provider did not say it. */
  public record Asked(
      String name,
      String number,
      String phone,
      String representative,
      String representativeNumber) {

    @Override
    public String toString() {
      return "Asked";
    }
  }

  /** For the cookie between the sign-in and the page that asks what is missing. */
  public String sealed(FieldSeal seal) {
    JsonObject json =
        Json.createObjectBuilder()
            .add("issuer", issuer)
            .add("subject", subject)
            .add("kind", kind.name())
            .add("name", name)
            .add("number", number)
            .add("verified", verified)
            .add("phone", phone)
            .add("phoneVerified", phoneVerified)
            .add("representative", representative)
            .add("representativeNumber", representativeNumber)
            .add("strong", strong)
            .add("at", at.toString())
            .build();
    return seal.seal(PLACE, json.toString());
  }

  /** Empty when it was changed, is not ours or is too old. */
  public static Optional<ProvenIdentity> of(String kept, FieldSeal seal, Instant now) {
    if (kept == null || kept.isEmpty()) {
      return Optional.empty();
    }
    return SignIn.opened(PLACE, kept, seal)
        .map(
            json ->
                new ProvenIdentity(
                    json.getString("issuer"),
                    json.getString("subject"),
                    ApplicantKind.valueOf(json.getString("kind")),
                    json.getString("name"),
                    json.getString("number"),
                    json.getBoolean("verified"),
                    json.getString("phone"),
                    json.getBoolean("phoneVerified"),
                    json.getString("representative"),
                    json.getString("representativeNumber"),
                    json.getBoolean("strong"),
                    Instant.parse(json.getString("at"))))
        .filter(identity -> !identity.at().plus(SignIn.GOOD_FOR).isBefore(now));
  }

  /** Never shows who it is. */
  @Override
  public String toString() {
    return "ProvenIdentity";
  }
}
