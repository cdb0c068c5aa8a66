package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.Terminating;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 不同意终止办理: the case goes on where it was. */
@ApplicationScoped
public class DeclineTermination {

  private final CaseBook book;

  /** For the container's proxy. */
  protected DeclineTermination() {
    this(null);
  }

  @Inject
  DeclineTermination(CaseBook book) {
    this.book = book;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @throws org.onewindow.kernel.refusal.Refused ACC-056, ACC-057, ACC-253
   */
  @Transactional
  @Permitted("case.decide")
  public void of(CaseNumber number, long seen, String opinion) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    Terminating.decline(it, opinion, officer, now);
    book.derive(it, matter, now);
    book.record(it);
  }
}
