package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.onewindow.platform.persistence.Jdbc;

/** Papers by the digest of their bytes. */
@ApplicationScoped
public class IssuedPapers {

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected IssuedPapers() {
    this(null);
  }

  @Inject
  public IssuedPapers(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A paper that was issued and printed here.
   *
   * @param kind name of a {@link org.onewindow.acceptance.domain.cases.DocumentKind}, or {@code
   *     BUNDLE_RECEIPT}
   * @param number as printed on it
   */
  public record Paper(String kind, String number) {}

  /**
   * @param sha256 64 hex digits
   */
  public Optional<Paper> byDigest(String sha256) {
    return jdbc.first(
        "SELECT kind, number FROM acc_case_document WHERE sha256 = ?"
            + " UNION ALL SELECT 'BUNDLE_RECEIPT', bundle_no FROM acc_bundle_receipt"
            + " WHERE sha256 = ? LIMIT 1",
        row -> new Paper(row.text("kind"), row.text("number")),
        sha256,
        sha256);
  }
}
