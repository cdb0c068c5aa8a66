package org.onewindow.acceptance.domain.cases;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An application as it is handed in.
 *
 * @param scenario code of the chosen scenario
 * @param parties applicant first; legal representative, agent, contact as there are
 * @param materials one entry for each material that was looked at
 * @param note for the applicant, printed on the receipt; may be empty
 * @param certificate the licence it is about, where the matter is about one that exists
 * @param elsewhere where a window of another place took it for this organ
 */
public record Application(
    String scenario,
    List<PartyDetails> parties,
    List<ReceivedMaterial> materials,
    String note,
    Optional<NamedCertificate> certificate,
    Optional<TakenElsewhere> elsewhere) {

  /** An application for a new licence. */
  public Application(
      String scenario, List<PartyDetails> parties, List<ReceivedMaterial> materials, String note) {
    this(scenario, parties, materials, note, Optional.empty());
  }

  /** An application that was handed in here. */
  public Application(
      String scenario,
      List<PartyDetails> parties,
      List<ReceivedMaterial> materials,
      String note,
      Optional<NamedCertificate> certificate) {
    this(scenario, parties, materials, note, certificate, Optional.empty());
  }

  public Application {
    Objects.requireNonNull(scenario, "scenario");
    parties = List.copyOf(parties);
    materials = List.copyOf(materials);
    note = note == null ? "" : note.strip();
    Objects.requireNonNull(certificate, "certificate");
    Objects.requireNonNull(elsewhere, "elsewhere");
  }

  public Optional<PartyDetails> party(PartyRole role) {
    return parties.stream().filter(p -> p.role() == role).findFirst();
  }

  /** What was taken under a code; the last entry where it was looked at twice. */
  Optional<ReceivedMaterial> material(String code) {
    return materials.stream().filter(m -> m.code().equals(code)).reduce((a, b) -> b);
  }
}
