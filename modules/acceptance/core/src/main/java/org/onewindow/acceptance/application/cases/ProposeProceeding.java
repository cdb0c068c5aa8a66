package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.onewindow.acceptance.api.event.ProceedingProposed;
import org.onewindow.acceptance.application.cases.letters.CaseLetter;
import org.onewindow.acceptance.domain.cases.CaseRule;
import org.onewindow.acceptance.domain.cases.Certificate;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.LicenceProceeding;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.ProceedingGround;
import org.onewindow.acceptance.persistence.cases.LicenceProceedings;
import org.onewindow.kernel.clock.LimitReading;
import org.onewindow.kernel.clock.TimeLimit;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.numbering.Series;
import org.onewindow.platform.outbox.Outbox;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.time.WorkCalendars;

/**
 * 拟撤回、拟撤销、拟注销: begins a proceeding against a licence, for a reason of the law's closed list. The
 * holder is told by letter what is intended and until when to state and defend. Others who find a
 * reason, such as a false promise, begin here too.
 */
@ApplicationScoped
public class ProposeProceeding {

  /** Working days for stating and defending; the law on licences names none. */
  private static final int STATEMENT_DAYS = 5;

  private final CaseBook book;
  private final LicenceBook licences;
  private final LicenceProceedings proceedings;
  private final Series series;
  private final CaseSettings settings;
  private final WorkCalendars calendars;
  private final OfficeHours office;
  private final Outbox outbox;

  /** For the container's proxy. */
  protected ProposeProceeding() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  ProposeProceeding(
      CaseBook book,
      LicenceBook licences,
      LicenceProceedings proceedings,
      Series series,
      CaseSettings settings,
      WorkCalendars calendars,
      OfficeHours office,
      Outbox outbox) {
    this.book = book;
    this.licences = licences;
    this.proceedings = proceedings;
    this.series = series;
    this.settings = settings;
    this.calendars = calendars;
    this.office = office;
    this.outbox = outbox;
  }

  /**
   * @param licence number of the certificate
   * @param ground says which proceeding it is
   * @return number of the proceeding
   * @throws Refused ACC-056, ACC-304, ACC-320, ACC-323, ACC-326
   */
  @Transactional
  @Permitted("licence.propose")
  public String of(String licence, ProceedingGround ground, String facts, String basis) {
    Certificate certificate = licences.hold(licence);
    LicenceCase made = licences.madeBy(certificate);
    if (proceedings.isOpenAgainst(certificate.number())) {
      throw new Refused(CaseRule.PROCEEDING_OPEN_ALREADY.refusal());
    }
    Instant now = book.now();
    LocalDate until =
        LimitReading.of(TimeLimit.workingDays(STATEMENT_DAYS), office, calendars.current(), now)
            .due();
    Officer officer = licences.officer();
    LicenceProceeding it =
        LicenceProceeding.propose(
            number(), certificate, made, ground, facts, basis, until, officer, now, book.today());
    proceedings.add(it);
    if (it.kind().needsHearing()) {
      licences.issue(DocumentKind.PROCEEDING_NOTICE, it, certificate, told(it), officer, now);
    }
    licences.record(it, "propose");
    outbox.publish(
        new ProceedingProposed(
            it.number(),
            made.number().orElseThrow().text(),
            it.organ(),
            it.section(),
            now.toString()));
    return it.number();
  }

  private String number() {
    int year = book.today().getYear();
    long serial = series.next("proceeding:" + settings.region(), year);
    return Texts.chinese()
        .get("proceeding.number", settings.region(), year, String.format("%05d", serial));
  }

  private static CaseLetter.Words told(LicenceProceeding it) {
    return new CaseLetter.Words(
        "",
        Texts.chinese().of("proceeding.kind", it.kind()),
        "",
        it.facts(),
        LicenceBook.ground(it),
        basis(it),
        "",
        it.stateUntil().toString());
  }

  static String basis(LicenceProceeding it) {
    String article = Texts.chinese().of("proceeding.article", it.kind());
    return it.basis().isEmpty()
        ? article
        : Texts.chinese().get("proceeding.basis", it.basis(), article);
  }
}
