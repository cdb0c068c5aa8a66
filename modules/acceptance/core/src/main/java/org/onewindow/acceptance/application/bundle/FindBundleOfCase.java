package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.OnlineMembers;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.platform.identity.Permitted;

/** Which bundle a case belongs to, for whoever sees the case already. */
@ApplicationScoped
public class FindBundleOfCase {

  private final Bundles bundles;
  private final OnlineMembers online;

  /** For the container's proxy. */
  protected FindBundleOfCase() {
    this(null, null);
  }

  @Inject
  FindBundleOfCase(Bundles bundles, OnlineMembers online) {
    this.bundles = bundles;
    this.online = online;
  }

  /**
   * @param number of the bundle
   * @param name of the bundle
   * @param promisedAt when the whole is promised to be done, while it is under way
   */
  public record Link(String number, String name, Optional<Instant> promisedAt) {

    private static Link to(Bundle bundle) {
      boolean over = bundle.endedAt().isPresent();
      return new Link(
          bundle.number(), bundle.name(), over ? Optional.empty() : bundle.promisedAt());
    }
  }

  /** For staff: whoever sees a member's case sees the bundle. */
  @Transactional
  @Permitted("case.read")
  public Optional<Link> forStaff(CaseNumber number) {
    return bundles.of(number).map(Link::to);
  }

  /** For the applicant whose case it is: the bundle is theirs too. */
  @Transactional
  @Permitted("online.read")
  public Optional<Link> forApplicant(CaseNumber number) {
    return bundles
        .of(number)
        .filter(b -> b.isOwn(online.applicant()) || online.isOwn(number.text()))
        .map(Link::to);
  }
}
