package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;

/** 现场核查（勘验）: who went, when and where, what was found, who signed; written once. */
@Entity
@DiscriminatorValue("VISIT")
public class CaseSiteVisit extends CaseProceeding {

  @Column(name = "held_at")
  private Instant heldAt;

  private String place;

  /** One officer a line: name and number of the certificate. */
  private String officers;

  private String signer;

  @Column(name = "refused_to_sign")
  private Boolean refusedToSign;

  private String witness;

  /** Digests of photographs in the file store, one a line. */
  private String photos;

  protected CaseSiteVisit() {}

  CaseSiteVisit(SiteVisit record, Officer by, Instant at) {
    super("", by, at);
    heldAt = record.at();
    place = record.place();
    officers = String.join("\n", record.officers().stream().map(VisitOfficer::written).toList());
    signer = record.signer();
    refusedToSign = record.refusedToSign();
    witness = record.witness();
    photos = String.join("\n", record.photos());
    end(record.findings(), by, at);
  }

  /** When the officers were there. */
  public Instant heldAt() {
    return heldAt;
  }

  public String place() {
    return place;
  }

  /** Name and certificate of each officer. */
  public List<String> officers() {
    return officers.lines().toList();
  }

  /** Whether all of these people were there. */
  boolean wasMadeBy(List<String> names) {
    return names.stream()
        .allMatch(name -> officers().stream().anyMatch(o -> o.startsWith(name + "（")));
  }

  /** What was found (核查情况). */
  public String findings() {
    return result();
  }

  public String signer() {
    return signer;
  }

  public boolean refusedToSign() {
    return Boolean.TRUE.equals(refusedToSign);
  }

  public String witness() {
    return witness;
  }

  /** Digests of the photographs, in the order they were handed in. */
  public List<String> photos() {
    return photos.lines().toList();
  }
}
