package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A party of the case. Part of the aggregate; written once, at receipt. */
@Entity
@Table(name = "acc_case_party")
@IdClass(CaseParty.Key.class)
public class CaseParty {

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "case_id")
  private LicenceCase of;

  @Id
  @Enumerated(EnumType.STRING)
  private PartyRole role;

  @Enumerated(EnumType.STRING)
  private IdentityPaper paper;

  private String name;

  @Embedded
  @AttributeOverride(name = "sealed", column = @Column(name = "number_sealed"))
  @AttributeOverride(name = "blindIndex", column = @Column(name = "number_index"))
  @AttributeOverride(name = "mask", column = @Column(name = "number_mask"))
  private SealedText number;

  @Embedded
  @AttributeOverride(name = "sealed", column = @Column(name = "phone_sealed"))
  @AttributeOverride(name = "blindIndex", column = @Column(name = "phone_index"))
  @AttributeOverride(name = "mask", column = @Column(name = "phone_mask"))
  private SealedText phone;

  private String address;

  @Column(name = "mandate_scope")
  private String mandateScope;

  @Column(name = "mandate_until")
  private LocalDate mandateUntil;

  @Column(name = "mandate_file")
  private String mandateFile;

  protected CaseParty() {}

  CaseParty(LicenceCase of, PartyDetails details) {
    this.of = of;
    role = details.role();
    paper = details.paper();
    name = details.name();
    number = details.number().orElse(null);
    phone = details.phone().orElse(null);
    address = details.address();
    details
        .mandate()
        .ifPresent(
            mandate -> {
              mandateScope = mandate.scope();
              mandateUntil = mandate.validUntil();
              mandateFile = mandate.file();
            });
  }

  public PartyRole role() {
    return role;
  }

  public IdentityPaper paper() {
    return paper;
  }

  public PartyKind kind() {
    return paper.kind();
  }

  public String name() {
    return name;
  }

  public Optional<SealedText> number() {
    return Optional.ofNullable(number).filter(n -> n.sealed() != null);
  }

  public Optional<SealedText> phone() {
    return Optional.ofNullable(phone).filter(p -> p.sealed() != null);
  }

  public String address() {
    return address == null ? "" : address;
  }

  public Optional<Mandate> mandate() {
    return mandateUntil == null
        ? Optional.empty()
        : Optional.of(new Mandate(mandateScope, mandateUntil, mandateFile));
  }

  /** The key of the row: the case and its place in it. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private Long of;
    private PartyRole role;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && Objects.equals(of, that.of)
          && Objects.equals(role, that.role);
    }

    @Override
    public int hashCode() {
      return Objects.hash(of, role);
    }
  }
}
