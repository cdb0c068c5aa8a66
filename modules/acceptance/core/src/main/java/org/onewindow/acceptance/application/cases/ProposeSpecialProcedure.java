package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.ProceedingSpecially;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.domain.matter.SpecialProcedureKind;
import org.onewindow.platform.identity.Permitted;

/** 提请启动特别程序: one of those that the matter lists. */
@ApplicationScoped
public class ProposeSpecialProcedure {

  private final CaseBook book;

  /** For the container's proxy. */
  protected ProposeSpecialProcedure() {
    this(null);
  }

  @Inject
  ProposeSpecialProcedure(CaseBook book) {
    this.book = book;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   */
  @Transactional
  @Permitted("case.review")
  public void of(CaseNumber number, long seen, SpecialProcedureKind kind, int days, String reason) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    ProceedingSpecially.propose(it, kind, days, reason, matter, officer, now);
    book.derive(it, matter, now);
    book.record(it);
  }
}
