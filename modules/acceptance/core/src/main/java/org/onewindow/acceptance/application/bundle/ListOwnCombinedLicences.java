package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.onewindow.acceptance.application.cases.MemberLicences;
import org.onewindow.acceptance.application.cases.OnlineMembers;
import org.onewindow.acceptance.domain.bundle.CombinedLicence;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.ListedLicence;
import org.onewindow.acceptance.persistence.bundle.CombinedLicences;
import org.onewindow.platform.identity.Permitted;

/** The combined licences in the wallet of whoever is logged in. */
@ApplicationScoped
public class ListOwnCombinedLicences {

  private final CombinedLicences combined;
  private final MemberLicences licences;
  private final OnlineMembers online;

  /** For the container's proxy. */
  protected ListOwnCombinedLicences() {
    this(null, null, null);
  }

  @Inject
  ListOwnCombinedLicences(
      CombinedLicences combined, MemberLicences licences, OnlineMembers online) {
    this.combined = combined;
    this.licences = licences;
    this.online = online;
  }

  /**
   * A card.
   *
   * @param standing name of a {@link CombinedLicence.Standing}, as the licences stand today
   * @param inForce how many of the listed licences are in force
   * @param listed how many there are
   */
  public record Card(
      ShownCombinedLicence it, String organ, String standing, long inForce, int listed) {}

  /** The latest first, at most 100. */
  @Transactional
  @Permitted("online.read")
  public List<Card> all() {
    return combined.of(online.applicant()).stream().map(this::card).toList();
  }

  private Card card(CombinedLicence issued) {
    CombinedLicence.Paper paper = issued.paper();
    List<ListedLicence> listed = issued.licences().stream().map(licences::of).toList();
    return new Card(
        ShownCombinedLicence.of(
            issued, licences.isServed(new CaseNumber(paper.caseNumber()), paper.seq())),
        issued.organ(),
        CombinedLicence.Standing.of(listed).name(),
        listed.stream().filter(l -> l.standing().isInForce()).count(),
        listed.size());
  }
}
