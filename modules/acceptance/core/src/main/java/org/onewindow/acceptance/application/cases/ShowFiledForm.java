package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/**
 * What the form of a case says, in all its versions; numbers of people and who handed it in stay
 * masked.
 */
@ApplicationScoped
public class ShowFiledForm {

  private final CaseBook book;
  private final Cases cases;
  private final OnlineApplicants applicants;
  private final FormBook forms;
  private final Audit audit;

  /** For the container's proxy. */
  protected ShowFiledForm() {
    this(null, null, null, null, null);
  }

  @Inject
  ShowFiledForm(
      CaseBook book, Cases cases, OnlineApplicants applicants, FormBook forms, Audit audit) {
    this.book = book;
    this.cases = cases;
    this.applicants = applicants;
    this.forms = forms;
    this.audit = audit;
  }

  /**
   * For staff; reading it is recorded.
   *
   * @throws org.onewindow.kernel.refusal.NotFound CASE_NOT_FOUND
   */
  @Transactional
  @Permitted("case.read")
  public List<FiledForm> of(CaseNumber number) {
    LicenceCase it = book.look(number);
    NamesOnScreen names = NamesOnScreen.of(it);
    List<FiledForm> versions =
        forms.versions(it).stream()
            .map(f -> new FiledForm(f.version(), f.at(), names.shown(f.by()), f.lines()))
            .toList();
    if (!versions.isEmpty()) {
      audit.record(AuditEntry.of("case.form.read", "case", number.text()));
    }
    return versions;
  }

  /**
   * For the applicant.
   *
   * @throws org.onewindow.kernel.refusal.NotFound CASE_NOT_FOUND, also for another's
   */
  @Transactional
  @Permitted("online.read")
  public List<FiledForm> own(CaseNumber number) {
    return forms.versions(applicants.mine(cases.find(number), "CASE_NOT_FOUND"));
  }
}
