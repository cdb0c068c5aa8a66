package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.persistence.cases.OwnCases;
import org.onewindow.acceptance.persistence.cases.OwnCases.Told;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.identity.ApplicantDirectory;
import org.onewindow.platform.notice.Notice;
import org.onewindow.platform.notice.Notices;
import org.onewindow.platform.text.Texts;

/**
 * Tells an applicant about the own case: a line in the inbox of the account it was handed in from,
 * or of the verified account that bears the applicant's number, and a short message to its
 * telephone. Who has no account is told at the window, as ever.
 */
@ApplicationScoped
class ApplicantNotices {

  private final OwnCases own;
  private final ApplicantDirectory directory;
  private final Notices notices;
  private final OfficeHours office;

  /** For the container's proxy. */
  protected ApplicantNotices() {
    this(null, null, null, null);
  }

  @Inject
  ApplicantNotices(
      OwnCases own, ApplicantDirectory directory, Notices notices, OfficeHours office) {
    this.office = office;
    this.own = own;
    this.directory = directory;
    this.notices = notices;
  }

  void tell(String caseNumber, String template) {
    Optional<Told> told = own.told(caseNumber);
    told.flatMap(this::account)
        .ifPresent(
            account -> {
              Map<String, String> says =
                  Map.of(
                      "number",
                      caseNumber,
                      "matter",
                      told.get().matter(),
                      "until",
                      told.get()
                          .correction()
                          .map(at -> office.dayOf(at).toString())
                          .orElse(Texts.chinese().get("own.correct.day")));
              String link = "/online/cases/" + caseNumber;
              notices.send(new Notice("account:" + account, template, says, link));
              directory
                  .telephoneOf(account)
                  .ifPresent(phone -> notices.send(new Notice("sms:" + phone, template, says, "")));
              told.get()
                  .agent()
                  .filter(agent -> !agent.equals(account))
                  .ifPresent(
                      agent -> notices.send(new Notice("account:" + agent, template, says, link)));
            });
  }

  private Optional<String> account(Told told) {
    return told.account().or(() -> directory.verifiedWith(told.numberIndex()));
  }
}
