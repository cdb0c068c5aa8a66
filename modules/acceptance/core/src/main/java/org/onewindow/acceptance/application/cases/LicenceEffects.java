package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.onewindow.acceptance.domain.cases.CaseRule;
import org.onewindow.acceptance.domain.cases.Certificate;
import org.onewindow.acceptance.domain.cases.CertificateAct;
import org.onewindow.acceptance.domain.cases.CertificateState;
import org.onewindow.acceptance.domain.cases.ConcernedLicence;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.matter.ItemKind;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.acceptance.persistence.cases.Certificates;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;

/**
 * What a decision does to the licence it is about, in the same transaction: a renewal lets it go on
 * at once, though its new edition is not made yet; a deregistration ends it.
 */
@ApplicationScoped
class LicenceEffects {

  private final CaseBook book;
  private final Cases cases;
  private final Certificates certificates;
  private final Audit audit;

  /** For the container's proxy. */
  protected LicenceEffects() {
    this(null, null, null, null);
  }

  @Inject
  LicenceEffects(CaseBook book, Cases cases, Certificates certificates, Audit audit) {
    this.book = book;
    this.cases = cases;
    this.certificates = certificates;
    this.audit = audit;
  }

  /**
   * The licence a case is about, held.
   *
   * @throws Refused ACC-303 when it was ended while the case was open: nothing can be granted on it
   */
  Certificate mustBeInForce(ConcernedLicence concerned) {
    Certificate licence = certificates.holdLatest(concerned.number()).orElseThrow();
    if (licence.state() != CertificateState.IN_FORCE) {
      throw new Refused(CaseRule.CASE_LICENCE_NOT_IN_FORCE.refusal(concerned.name()));
    }
    return licence;
  }

  /**
   * After a grant; does nothing where the case is not about an existing licence.
   *
   * @param deemed by the mere passing of time
   */
  void granted(LicenceCase it, boolean deemed, Instant now) {
    if (it.licence().isEmpty()) {
      return;
    }
    ConcernedLicence concerned = it.licence().get();
    Certificate licence = mustBeInForce(concerned);
    if (concerned.item() == ItemKind.RENEWAL) {
      it.decision()
          .flatMap(d -> d.validUntil())
          .ifPresent(until -> licence.renewUntil(until, deemed));
    } else if (concerned.item() == ItemKind.DEREGISTRATION) {
      end(licence, CertificateAct.DEREGISTER, now);
    }
  }

  /** Ends a licence; cases that are open about it can no longer be decided by time. */
  void end(Certificate licence, CertificateAct act, Instant now) {
    String before = licence.state().name();
    licence.act(act, now);
    cases
        .undecidedAbout(licence.number())
        .forEach(
            open -> {
              PublishedMatter matter = book.matter(open);
              open.licenceEnded();
              book.derive(open, matter, now);
            });
    audit.record(
        AuditEntry.of(
                "certificate." + act.name().toLowerCase(java.util.Locale.ROOT),
                "certificate",
                licence.number())
            .with(Map.of("from", before, "to", licence.state().name())));
  }
}
