package org.onewindow.platform.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;

/**
 * The check of an ID token (OpenID Connect Core 1.0, 3.1.3.7): signed by a key that the provider
 * publishes, with a key pair and never a shared secret; made by this provider, for us, for this
 * question, and neither run out nor of the future.
 */
final class IdToken {

  /** Clocks of two machines differ so much at most. */
  private static final Duration SKEW = Duration.ofSeconds(60);

  private static final int LONGEST_SUBJECT = 255;

  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private final SignedJWT token;

  private IdToken(SignedJWT token) {
    this.token = token;
  }

  /**
   * @throws NotProven when it is no signed token of an algorithm that is accepted
   */
  static IdToken read(String text) throws NotProven {
    try {
      IdToken read = new IdToken(SignedJWT.parse(text));
      must(ALGORITHMS.contains(read.header().getAlgorithm()), "algorithm");
      return read;
    } catch (ParseException e) {
      throw new NotProven("form", e);
    }
  }

  private JWSHeader header() {
    return token.getHeader();
  }

  /** Whether the key it names, or any that could have signed it, is among these. */
  boolean isOfOneOf(JWKSet keys) {
    return !candidates(keys).isEmpty();
  }

  private List<JWK> candidates(JWKSet keys) {
    return new JWKSelector(JWKMatcher.forJWSHeader(header())).select(keys);
  }

  /**
   * @param nonce that was sent with the question
   * @throws NotProven naming what is wrong, never what stands in the token
   */
  JWTClaimsSet check(JWKSet keys, String issuer, String client, String nonce, Instant now)
      throws NotProven {
    must(isSignedBy(keys), "signature");
    JWTClaimsSet claims = claims();
    must(issuer.equals(claims.getIssuer()), "iss");
    must(claims.getAudience().contains(client), "aud");
    Object party = claims.getClaim("azp");
    must(claims.getAudience().size() == 1 && party == null || client.equals(party), "azp");
    must(isAfter(claims.getExpirationTime(), now.minus(SKEW)), "exp");
    must(isBefore(claims.getIssueTime(), now.plus(SKEW)), "iat");
    Date notBefore = claims.getNotBeforeTime();
    must(notBefore == null || isBefore(notBefore, now.plus(SKEW)), "nbf");
    must(nonce.equals(claims.getClaim("nonce")), "nonce");
    String subject = claims.getSubject();
    must(subject != null && !subject.isBlank() && subject.length() <= LONGEST_SUBJECT, "sub");
    return claims;
  }

  private JWTClaimsSet claims() throws NotProven {
    try {
      return token.getJWTClaimsSet();
    } catch (ParseException e) {
      throw new NotProven("form", e);
    }
  }

  private boolean isSignedBy(JWKSet keys) throws NotProven {
    try {
      for (JWK key : candidates(keys)) {
        if (key instanceof AsymmetricJWK pair
            && token.verify(
                new DefaultJWSVerifierFactory().createJWSVerifier(header(), pair.toPublicKey()))) {
          return true;
        }
      }
      return false;
    } catch (JOSEException e) {
      throw new NotProven("signature", e);
    }
  }

  private static boolean isAfter(Date date, Instant moment) {
    return date != null && date.toInstant().isAfter(moment);
  }

  private static boolean isBefore(Date date, Instant moment) {
    return date != null && date.toInstant().isBefore(moment);
  }

  private static void must(boolean holds, String what) throws NotProven {
    if (!holds) {
      throw new NotProven(what, null);
    }
  }

  /** What the provider sent proves nothing. The message names the rule that failed. */
  static final class NotProven extends Exception {

    private static final long serialVersionUID = 1L;

    NotProven(String what, Throwable cause) {
      super("The ID token fails at " + what, cause);
    }
  }
}
