package org.onewindow.acceptance.domain.bundle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.onewindow.acceptance.domain.cases.VisitOfficer;

/**
 * What one department put into the record of a joint visit, and who signed for it; replaced when it
 * signs again before the record is whole.
 */
@Entity
@Table(name = "acc_bundle_visit_share")
@IdClass(VisitShare.Key.class)
public class VisitShare {

  private static final String TAB = "\t";

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "visit_id")
  private JointVisit of;

  @Id
  @Column(name = "task_key")
  private String member;

  /** One officer a line: name, tab, number of the certificate. */
  private String officers;

  private String findings;

  /** Digests of photographs in the file store, one a line; null without any. */
  private String photos;

  private String account;

  @Column(name = "person_name")
  private String person;

  private String unit;

  @Column(name = "signed_at")
  private Instant signedAt;

  protected VisitShare() {}

  VisitShare(JointVisit of, String member) {
    this.of = of;
    this.member = member;
  }

  void says(List<VisitOfficer> went, String found, Doer by, String ofUnit, Instant at) {
    officers = String.join("\n", went.stream().map(o -> o.name() + TAB + o.certificate()).toList());
    findings = found.strip();
    account = by.account();
    person = by.name();
    unit = ofUnit;
    signedAt = at;
  }

  /** Photographs take the place of those handed in before; none leaves them. */
  void photographed(List<String> digests) {
    if (!digests.isEmpty()) {
      photos = String.join("\n", digests);
    }
  }

  /** Digests of the photographs, in the order they were handed in. */
  public List<String> photos() {
    return photos == null ? List.of() : photos.lines().toList();
  }

  /** Key of the member. */
  public String member() {
    return member;
  }

  public List<VisitOfficer> officers() {
    return officers
        .lines()
        .map(line -> line.split(TAB, 2))
        .map(pair -> new VisitOfficer(pair[0], pair[1]))
        .toList();
  }

  public String findings() {
    return findings;
  }

  /** Account of the reviewer who signed. */
  public String account() {
    return account;
  }

  public String person() {
    return person;
  }

  /** Unit for which that person signed. */
  public String unit() {
    return unit;
  }

  public Instant signedAt() {
    return signedAt;
  }

  /** The key of a row: the visit and the member. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private Long of;
    private String member;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && Objects.equals(of, that.of)
          && Objects.equals(member, that.member);
    }

    @Override
    public int hashCode() {
      return Objects.hash(of, member);
    }
  }
}
