package org.onewindow.acceptance.domain.credit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.refusal.Stale;

/**
 * One entry of the bureau's list of applicants with serious bad credit (国办发〔2020〕42号). The number
 * itself is not kept: it is found again by its blind index. An entry holds until the credit is
 * repaired, and is never removed. Not thread-safe.
 */
@Entity
@Table(name = "acc_bad_credit")
public class BadCredit {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private IdentityPaper paper;

  private String name;

  @Column(name = "number_index")
  private String index;

  @Column(name = "number_mask")
  private String mask;

  private String reason;

  @Column(name = "basis_document")
  private String document;

  @Column(name = "case_no")
  private String caseNumber;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "entered_by")
  private String enteredBy;

  @Column(name = "repaired_at")
  private Instant repairedAt;

  @Column(name = "repaired_by")
  private String repairedBy;

  @Column(name = "repair_document")
  private String repairDocument;

  protected BadCredit() {}

  /**
   * @param index blind index of the number
   * @param mask the number as people may see it
   * @param reason what was done, in words
   * @param document the finding or decision it rests on
   * @param caseNumber the case in which it came out, or empty
   * @param by account of whoever enters it
   * @throws Refused CREDIT_REASON_MISSING, CREDIT_DOCUMENT_MISSING (ACC-289)
   */
  public BadCredit(
      IdentityPaper paper,
      String name,
      String index,
      String mask,
      String reason,
      String document,
      String caseNumber,
      String by,
      Instant at) {
    List<Refusal> missing = new ArrayList<>();
    need(reason, "CREDIT_REASON_MISSING", "reason", missing);
    need(document, "CREDIT_DOCUMENT_MISSING", "document", missing);
    raise(missing);
    this.paper = paper;
    this.name = name;
    this.index = index;
    this.mask = mask;
    this.reason = reason.strip();
    this.document = document.strip();
    this.caseNumber = caseNumber;
    enteredBy = by;
    enteredAt = at;
  }

  /**
   * 信用修复: from now on the entry keeps nobody from anything.
   *
   * @param repair the decision that repairs the credit
   * @throws Refused CREDIT_REPAIRED_ALREADY, CREDIT_DOCUMENT_MISSING (ACC-290)
   */
  public void repair(String repair, String by, Instant at) {
    if (repairedAt != null) {
      throw Refusal.of("CREDIT_REPAIRED_ALREADY").raise();
    }
    List<Refusal> missing = new ArrayList<>();
    need(repair, "CREDIT_DOCUMENT_MISSING", "document", missing);
    raise(missing);
    repairDocument = repair.strip();
    repairedBy = by;
    repairedAt = at;
  }

  private static void need(String text, String code, String field, List<Refusal> missing) {
    if (text == null || text.isBlank()) {
      missing.add(Refusal.of(code).at(field));
    }
  }

  private static void raise(List<Refusal> missing) {
    if (!missing.isEmpty()) {
      throw new Refused(missing);
    }
  }

  /**
   * Refuses when the page that the act comes from showed an older state.
   *
   * @throws Stale CREDIT_CHANGED_MEANWHILE
   */
  public void mustBeVersion(long seen) {
    Stale.unlessSame(seen, version, "CREDIT_CHANGED_MEANWHILE");
  }

  /** It still keeps its applicant from tolerance and commitment. */
  public boolean isInForce() {
    return repairedAt == null;
  }

  public long id() {
    return id;
  }

  public long version() {
    return version;
  }

  public IdentityPaper paper() {
    return paper;
  }

  public String name() {
    return name;
  }

  public String mask() {
    return mask;
  }

  public String reason() {
    return reason;
  }

  public String document() {
    return document;
  }

  /** The case in which it came out, or empty. */
  public String caseNumber() {
    return caseNumber;
  }

  public Instant enteredAt() {
    return enteredAt;
  }

  public String enteredBy() {
    return enteredBy;
  }

  public Optional<Instant> repairedAt() {
    return Optional.ofNullable(repairedAt);
  }

  public String repairDocument() {
    return repairDocument == null ? "" : repairDocument;
  }
}
