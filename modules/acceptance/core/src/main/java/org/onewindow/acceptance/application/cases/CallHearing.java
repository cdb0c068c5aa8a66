package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.HearingHost;
import org.onewindow.acceptance.domain.cases.HoldingHearing;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 听证通知: time, place and host, seven days before at least. */
@ApplicationScoped
public class CallHearing {

  private final CaseBook book;
  private final CasePapers papers;
  private final HearingHosts hosts;

  /** For the container's proxy. */
  protected CallHearing() {
    this(null, null, null);
  }

  @Inject
  CallHearing(CaseBook book, CasePapers papers, HearingHosts hosts) {
    this.book = book;
    this.papers = papers;
    this.hosts = hosts;
  }

  /** Whom to choose the host from. */
  @Transactional
  @Permitted("case.review")
  public List<HearingHost> hosts(CaseNumber number) {
    return hosts.of(book.look(number));
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @param when may be null where none was given
   * @param host account
   */
  @Transactional
  @Permitted("case.review")
  public void of(CaseNumber number, long seen, Instant when, String place, String host) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    HoldingHearing.call(it, when, place, hosts.chosen(it, host), book.caseClock(), officer, now);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.HEARING_NOTICE, it, matter, papers.progress(), officer, now);
    book.record(it);
  }
}
