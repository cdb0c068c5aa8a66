package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.Certificate;
import org.onewindow.acceptance.domain.cases.NamedCertificate;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.acceptance.persistence.cases.Certificates;
import org.onewindow.platform.time.WorkCalendars;

/** Finds the certificate that an application names, and whether a case is about it already. */
@ApplicationScoped
class FindNamedCertificate {

  private final Certificates certificates;
  private final Cases cases;
  private final WorkCalendars calendars;
  private final CaseSettings settings;

  /** For the container's proxy. */
  protected FindNamedCertificate() {
    this(null, null, null, null);
  }

  @Inject
  FindNamedCertificate(
      Certificates certificates, Cases cases, WorkCalendars calendars, CaseSettings settings) {
    this.certificates = certificates;
    this.cases = cases;
    this.calendars = calendars;
    this.settings = settings;
  }

  /**
   * The latest edition under a number.
   *
   * @param typed as it was typed; spaces do not count
   * @param hold keeps it from others until the transaction ends
   */
  Optional<NamedCertificate> find(String typed, PublishedMatter matter, boolean hold) {
    String number = CheckCertificate.plain(typed);
    if (number.isEmpty() || !matter.item().kind().concernsLicence()) {
      return Optional.empty();
    }
    Optional<Certificate> found =
        hold ? certificates.holdLatest(number) : certificates.byNumber(number);
    return found.map(
        certificate ->
            new NamedCertificate(
                certificate,
                certificate.lastDay().map(day -> matter.item().askBy(day, calendars.current())),
                settings.renewalReminder()));
  }

  /** The number of a case that is about the certificate and not decided yet (ACC-305). */
  Optional<String> undecidedAbout(NamedCertificate named) {
    return cases.numberOfUndecidedAbout(named.certificate().number());
  }
}
