package org.onewindow.acceptance.application.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.onewindow.acceptance.domain.credit.BadCredit;
import org.onewindow.acceptance.persistence.credit.BadCredits;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;

/** 信用修复: from now on the entry keeps nobody from tolerance or commitment. */
@ApplicationScoped
public class RepairCredit {

  private static final int LONGEST_DOCUMENT = 200;

  private final BadCredits list;
  private final CurrentActor actors;
  private final InstantSource clock;
  private final Audit audit;

  /** For the container's proxy. */
  protected RepairCredit() {
    this(null, null, null, null);
  }

  @Inject
  RepairCredit(BadCredits list, CurrentActor actors, InstantSource clock, Audit audit) {
    this.list = list;
    this.actors = actors;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param id of the entry
   * @param seen version that the page showed; negative when none was looked at
   * @param document the decision that repairs the credit
   * @throws NotFound CREDIT_NOT_FOUND
   * @throws org.onewindow.kernel.refusal.Refused CREDIT_REPAIRED_ALREADY, CREDIT_DOCUMENT_MISSING
   *     (ACC-290)
   */
  @Transactional
  @Permitted(CreditPermissions.KEEP)
  public void of(long id, long seen, String document) {
    BadCredit entry = list.get(id).orElseThrow(() -> new NotFound(Refusal.of("CREDIT_NOT_FOUND")));
    if (seen >= 0) {
      entry.mustBeVersion(seen);
    }
    if (document != null && document.length() > LONGEST_DOCUMENT) {
      throw Refusal.of("CASE_TEXT_TOO_LONG", LONGEST_DOCUMENT).at("document").raise();
    }
    entry.repair(document, actors.get().account(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    audit.record(
        AuditEntry.of("credit.repair", "credit", entry.mask()).because(entry.repairDocument()));
  }
}
