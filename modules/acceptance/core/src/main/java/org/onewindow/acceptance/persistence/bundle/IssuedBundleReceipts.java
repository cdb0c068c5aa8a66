package org.onewindow.acceptance.persistence.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.platform.persistence.Jdbc;

/**
 * The receipts of bundles, one each: what they say, sealed, and which bytes they were printed as.
 */
@ApplicationScoped
public class IssuedBundleReceipts {

  private static final String ADD =
      "INSERT INTO acc_bundle_receipt (bundle_no, says, issued_at) VALUES (?, ?, ?)"
          + " ON DUPLICATE KEY UPDATE bundle_no = bundle_no";
  private static final String ONE =
      "SELECT says, sha256 FROM acc_bundle_receipt WHERE bundle_no = ?";
  private static final String PRINTED =
      "UPDATE acc_bundle_receipt SET sha256 = ? WHERE bundle_no = ? AND sha256 IS NULL";

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected IssuedBundleReceipts() {
    this(null);
  }

  @Inject
  public IssuedBundleReceipts(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A receipt.
   *
   * @param says what it says, sealed
   * @param sha256 of its PDF; empty until somebody opens it
   */
  public record Issued(String says, Optional<String> sha256) {}

  /** Keeps what a receipt says; what was kept before stays. */
  public void add(String bundle, String says, Instant at) {
    jdbc.update(ADD, bundle, says, at);
  }

  public Optional<Issued> find(String bundle) {
    return jdbc.first(
        ONE, r -> new Issued(r.text("says"), Optional.ofNullable(r.text("sha256"))), bundle);
  }

  /** Keeps which bytes it was printed as; of two who print at once, the first one's stay. */
  public void printed(String bundle, String sha256) {
    jdbc.update(PRINTED, sha256, bundle);
  }
}
