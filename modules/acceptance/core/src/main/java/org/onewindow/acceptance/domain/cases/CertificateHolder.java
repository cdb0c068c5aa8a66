package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Whose certificate it is. The number of the identity paper is kept as its blind index only: enough
 * to tell whether an applicant is the holder.
 */
@Embeddable
public class CertificateHolder {

  @Column(name = "holder_name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "holder_kind")
  private PartyKind kind;

  @Column(name = "holder_index")
  private String index;

  protected CertificateHolder() {}

  /**
   * @param index blind index of the holder's number, 64 hex digits; null where there is none
   */
  public CertificateHolder(String name, PartyKind kind, String index) {
    this.name = name;
    this.kind = kind;
    this.index = index;
  }

  /**
   * The organisation that the case founded.
   *
   * @param index blind index of its new unified social credit code
   */
  public static CertificateHolder founded(String name, String index) {
    return new CertificateHolder(name, PartyKind.LEGAL_PERSON, index);
  }

  /** The applicant of the case that made the certificate. */
  public static CertificateHolder of(LicenceCase it) {
    CaseParty applicant = it.party(PartyRole.APPLICANT).orElseThrow();
    return new CertificateHolder(
        applicant.name(),
        applicant.kind(),
        applicant.number().map(SealedText::blindIndex).orElse(null));
  }

  /** By the number of the identity paper; by name and kind where no number is known. */
  boolean is(PartyDetails applicant) {
    String theirs = applicant.number().map(SealedText::blindIndex).orElse(null);
    return index == null || theirs == null
        ? applicant.name().equals(name) && applicant.kind() == kind
        : index.equals(theirs);
  }

  public String name() {
    return name;
  }

  public PartyKind kind() {
    return kind;
  }

  /** Blind index, or null. */
  public String index() {
    return index;
  }
}
