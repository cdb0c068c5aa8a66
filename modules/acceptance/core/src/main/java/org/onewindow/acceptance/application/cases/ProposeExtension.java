package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.Extending;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 提请延长办理期限: the reviewer asks the head of the organ for more time. */
@ApplicationScoped
public class ProposeExtension {

  private final CaseBook book;

  /** For the container's proxy. */
  protected ProposeExtension() {
    this(null);
  }

  @Inject
  ProposeExtension(CaseBook book) {
    this.book = book;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   */
  @Transactional
  @Permitted("case.review")
  public void of(CaseNumber number, long seen, int days, String reason) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    Extending.propose(it, days, reason, matter, officer, now);
    book.derive(it, matter, now);
    book.record(it);
  }
}
