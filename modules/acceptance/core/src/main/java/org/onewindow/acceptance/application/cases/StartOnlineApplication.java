package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.onewindow.acceptance.domain.cases.ApplyingOnline;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.platform.identity.Permitted;

/** 在线申请 begins: a draft of the applicant's own. */
@ApplicationScoped
public class StartOnlineApplication {

  private final CaseBook book;
  private final Cases cases;
  private final DraftText text;
  private final OnlineApplicants applicants;
  private final PrefillForm prefill;

  /** For the container's proxy. */
  protected StartOnlineApplication() {
    this(null, null, null, null, null);
  }

  @Inject
  StartOnlineApplication(
      CaseBook book,
      Cases cases,
      DraftText text,
      OnlineApplicants applicants,
      PrefillForm prefill) {
    this.book = book;
    this.cases = cases;
    this.text = text;
    this.applicants = applicants;
    this.prefill = prefill;
  }

  /**
   * @param matterCode code of the handling item
   * @param scenario code of the scenario that the applicant's answers lead to
   * @return the name of the draft
   * @throws org.onewindow.kernel.refusal.Refused CASE_MATTER_UNKNOWN, ACC-035, ACC-090
   */
  @Transactional
  @Permitted("online.apply")
  public String of(String matterCode, String scenario) {
    PublishedMatter matter = book.currentMatter(matterCode);
    LicenceCase draft =
        ApplyingOnline.draft(
            StartIntake.newRef(), matter, scenario, applicants.current(), book.now());
    IntakeText empty =
        IntakeText.withoutForm(scenario, null, null, false, null, null, java.util.Map.of(), "", "");
    IntakeText known = applicants.identified(applicants.prefilled(empty), draft.matter());
    draft.keep(
        text.seal(
            draft.ref(),
            known
                .answering(prefill.of(matter, applicants.current(), known))
                .withLicences(prefill.licences(matter, scenario, applicants.current()))),
        book.now());
    cases.add(draft);
    return draft.ref();
  }
}
