package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.Certificate;
import org.onewindow.acceptance.persistence.cases.Certificates;
import org.onewindow.platform.identity.Permitted;

/** 证件查验 for anybody: is this certificate genuine and in force? Names no holder. */
@ApplicationScoped
public class CheckCertificate {

  private final CaseBook book;
  private final Certificates certificates;

  /** For the container's proxy. */
  protected CheckCertificate() {
    this(null, null);
  }

  @Inject
  CheckCertificate(CaseBook book, Certificates certificates) {
    this.book = book;
    this.certificates = certificates;
  }

  /**
   * @param standing name of a {@link Certificate.Standing}, or {@code UNKNOWN}
   * @param validUntil last day, or null without end
   */
  public record Answer(
      String standing,
      String number,
      String name,
      String organ,
      LocalDate validFrom,
      LocalDate validUntil) {
    static final Answer UNKNOWN = new Answer("UNKNOWN", "", "", "", null, null);
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
    return found
        .map(
            c ->
                new Answer(
                    c.on(book.today()).name(),
                    c.number(),
                    c.name(),
                    c.organName(),
                    c.validFrom(),
                    c.lastDay().orElse(null)))
        .orElse(Answer.UNKNOWN);
  }
}
