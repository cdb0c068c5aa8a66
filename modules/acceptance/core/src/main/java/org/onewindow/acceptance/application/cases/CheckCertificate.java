package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.Certificate;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.acceptance.persistence.cases.Certificates;
import org.onewindow.platform.identity.Permitted;

/** 证件查验 for anybody: is this certificate genuine and in force? Names no holder. */
@ApplicationScoped
public class CheckCertificate {

  private final CaseBook book;
  private final Certificates certificates;
  private final Cases cases;

  /** For the container's proxy. */
  protected CheckCertificate() {
    this(null, null, null);
  }

  @Inject
  CheckCertificate(CaseBook book, Certificates certificates, Cases cases) {
    this.cases = cases;
    this.book = book;
    this.certificates = certificates;
  }

  /**
   * @param standing name of a {@link Certificate.Standing}, or {@code UNKNOWN}
   * @param validUntil last day, or null without end
   * @param renewing a renewal asked for in time is under way: undecided at the end, it is granted
   *     by the law (行政许可法 art. 50)
   */
  public record Answer(
      String standing,
      String number,
      String name,
      String organ,
      LocalDate validFrom,
      LocalDate validUntil,
      boolean renewing) {
    static final Answer UNKNOWN = new Answer("UNKNOWN", "", "", "", null, null, false);
  }

  /** By the number printed on it. */
  @Transactional
  @Permitted(Permitted.ANYONE)
  public Answer byNumber(String number) {
    String typed = plain(number);
    return answer(typed.isEmpty() ? Optional.empty() : certificates.byNumber(typed));
  }

  /** A number as it is kept, without what people type between its parts. */
  static String plain(String number) {
    return number == null ? "" : number.replaceAll("[\\s\u3000]", "");
  }

  /** By the token of its QR code. */
  @Transactional
  @Permitted(Permitted.ANYONE)
  public Answer byToken(String token) {
    return answer(certificates.byTokenHash(new CertificateToken(token).hash()));
  }

  private Answer answer(Optional<Certificate> found) {
    return found.map(this::known).orElse(Answer.UNKNOWN);
  }

  private Answer known(Certificate it) {
    Certificate.Standing standing = it.on(book.today());
    boolean ends = standing == Certificate.Standing.VALID && it.lastDay().isPresent();
    boolean renewing =
        (ends || standing == Certificate.Standing.EXPIRED) && cases.isRenewalUnderWay(it.number());
    boolean deemed = renewing && standing == Certificate.Standing.EXPIRED;
    return new Answer(
        (deemed ? Certificate.Standing.DEEMED_RENEWED : standing).name(),
        it.number(),
        it.name(),
        it.organName(),
        it.validFrom(),
        it.lastDay().orElse(null),
        renewing);
  }
}
