package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What was applied for, and the applicant's name and kind once more, on the row of the case so that
 * lists need not read its parties. Set when the application is received, never changed.
 */
@Embeddable
public class CaseApplication {

  private String scenario;

  private String note;

  @Column(name = "applicant_name")
  private String applicantName;

  @Enumerated(EnumType.STRING)
  @Column(name = "applicant_kind")
  private PartyKind applicantKind;

  protected CaseApplication() {}

  private CaseApplication(String scenario, String note) {
    this.scenario = scenario;
    this.note = note;
  }

  /** Of a draft: nothing yet. */
  static CaseApplication none() {
    return new CaseApplication("", "");
  }

  static CaseApplication of(Application application) {
    CaseApplication made = new CaseApplication(application.scenario(), application.note());
    PartyDetails applicant = application.party(PartyRole.APPLICANT).orElseThrow();
    made.applicantName = applicant.name();
    made.applicantKind = applicant.kind();
    return made;
  }

  String scenario() {
    return scenario;
  }

  String note() {
    return note;
  }
}
