package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.Certificate;
import org.onewindow.acceptance.domain.cases.ConcernedLicence;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.Renewing;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.text.Texts;

/**
 * 视为准予延续: what {@link LetTimeAct} does to a renewal that nobody decides while the licence lasts:
 * warns those who can still decide, and at the end of the licence records the renewal, with its
 * notice and its effect on the certificate.
 */
@ApplicationScoped
class LetTimeRenew {

  private final CaseBook book;
  private final CasePapers papers;
  private final DecisionWriter writer;
  private final LicenceEffects licences;
  private final FeeBook fees;

  /** For the container's proxy. */
  protected LetTimeRenew() {
    this(null, null, null, null, null);
  }

  @Inject
  LetTimeRenew(
      CaseBook book,
      CasePapers papers,
      DecisionWriter writer,
      LicenceEffects licences,
      FeeBook fees) {
    this.book = book;
    this.papers = papers;
    this.writer = writer;
    this.licences = licences;
    this.fees = fees;
  }

  void warn(LicenceCase it, PublishedMatter matter, Officer system, Instant now) {
    ConcernedLicence concerned = it.licence().orElseThrow();
    Renewing.warn(
        it,
        Texts.chinese()
            .get("case.renewal.near", concerned.name(), concerned.until().orElseThrow().toString()),
        system,
        now);
    book.derive(it, matter, now);
    book.record(it);
  }

  void deem(LicenceCase it, PublishedMatter matter, Officer system, Instant now) {
    ConcernedLicence concerned = it.licence().orElseThrow();
    Certificate licence = licences.mustBeInForce(concerned);
    String why =
        Texts.chinese()
            .get(
                "case.renewal.why",
                book.dayOf(it.receivedAt().orElseThrow()).toString(),
                concerned.name(),
                concerned.until().orElseThrow().toString());
    Renewing.deem(it, writer.deemed(concerned, licence, matter, why), why, system, now);
    book.derive(it, matter, now);
    licences.granted(it, true, now);
    papers.issue(DocumentKind.DEEMED_RENEWAL_NOTICE, it, matter, papers.progress(), system, now);
    fees.granted(it, matter, system, now);
    book.record(it);
  }
}
