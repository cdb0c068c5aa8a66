package org.onewindow.acceptance.domain.facts;

import java.util.Objects;

/**
 * What a register says about an electronic licence.
 *
 * @param name of the licence; empty where it is not known
 * @param issuer who issued it; empty where it is not known
 * @param digest SHA-256 of what was answered, 64 hex digits; empty where nothing was
 */
public record LicenceAnswer(LicenceStanding standing, String name, String issuer, String digest) {

  public LicenceAnswer {
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(digest, "digest");
  }

  /** Without a licence to speak of. */
  public static LicenceAnswer none(LicenceStanding standing) {
    return new LicenceAnswer(standing, "", "", "");
  }
}
