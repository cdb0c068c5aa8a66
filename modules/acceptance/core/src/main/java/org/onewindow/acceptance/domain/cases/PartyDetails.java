package org.onewindow.acceptance.domain.cases;

import java.util.Objects;
import java.util.Optional;

/**
 * A party as it is entered; its numbers were checked and sealed before.
 *
 * @param role in what capacity
 * @param name as on the identity paper
 * @param paper kind of identity paper
 * @param number number of the paper; empty only for a contact
 * @param phone telephone; empty for a legal person itself
 * @param address may be empty
 * @param mandate of an agent
 */
public record PartyDetails(
    PartyRole role,
    String name,
    IdentityPaper paper,
    Optional<SealedText> number,
    Optional<SealedText> phone,
    String address,
    Optional<Mandate> mandate) {

  public PartyDetails {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(phone, "phone");
    Objects.requireNonNull(mandate, "mandate");
    address = address == null ? "" : address;
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException("A party has a name");
    }
  }

  public PartyKind kind() {
    return paper.kind();
  }
}
