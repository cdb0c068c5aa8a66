package org.onewindow.acceptance.domain.cases;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * 撤回申请书: what the applicant signed at the counter, and what went back against it (approval.md
 * §2.3b: signed request; originals returned).
 *
 * @param reason the applicant's
 * @param signer who signed; null when nobody was named
 * @param signedOn the day beside the signature; null when none was named
 * @param signed the request was signed in front of the officer
 * @param returned how many originals of which material went back, by its code
 */
public record WithdrawalRequest(
    String reason,
    PartyRole signer,
    LocalDate signedOn,
    boolean signed,
    Map<String, Integer> returned) {

  public WithdrawalRequest {
    returned =
        Objects.requireNonNullElse(returned, Map.<String, Integer>of()).entrySet().stream()
            .filter(row -> row.getValue() != null)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
