package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onewindow.acceptance.application.cases.MemberVisits;
import org.onewindow.acceptance.application.cases.RecordSiteVisit;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.JointVisit;
import org.onewindow.acceptance.domain.bundle.VisitFacts;
import org.onewindow.acceptance.domain.bundle.VisitShare;
import org.onewindow.acceptance.domain.cases.SiteVisit;
import org.onewindow.acceptance.domain.cases.VisitOfficer;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.acceptance.persistence.bundle.JointVisits;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Transactions;

/**
 * 签署一同勘验笔录: a department puts its officers and findings into the one record and signs. With the
 * last signature every case gets the record as its own, in the name of whoever signed for it; a
 * case that has ended meanwhile is left out and holds nobody up.
 */
@ApplicationScoped
public class SignJointVisit {

  private final BundleBook book;
  private final Bundles bundles;
  private final JointVisits visits;
  private final SharedVisits shared;
  private final MemberVisits cases;
  private final FileStore files;
  private final Transactions transactions;
  private final Audit audit;

  /** For the container's proxy. */
  protected SignJointVisit() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  SignJointVisit(
      BundleBook book,
      Bundles bundles,
      JointVisits visits,
      SharedVisits shared,
      MemberVisits cases,
      FileStore files,
      Transactions transactions,
      Audit audit) {
    this.book = book;
    this.bundles = bundles;
    this.visits = visits;
    this.shared = shared;
    this.cases = cases;
    this.files = files;
    this.transactions = transactions;
    this.audit = audit;
  }

  /**
   * @param key of the visit in the plan of the bundle
   * @param member for which is signed
   * @param photos read once each, closed by the caller; at most 20, those of before stay without
   *     any
   * @throws NotFound {@code BUNDLE_UNKNOWN}, {@code JOINT_VISIT_UNKNOWN}
   * @throws org.onewindow.kernel.refusal.Refused {@code JOINT_VISIT_NOT_YOURS}, what keeps the
   *     actor from recording a visit of the case (ACC-058), and what {@link JointVisit#sign}
   *     refuses, CASE_PHOTOS_TOO_MANY, and what the file store refuses at {@code photos}; ACC-434 …
   *     ACC-436
   */
  @Permitted("case.review")
  public void of(
      BundleNumber number,
      String key,
      String member,
      List<VisitOfficer> officers,
      String findings,
      VisitFacts facts,
      List<InputStream> photos) {
    if (photos.size() > RecordSiteVisit.MOST_PHOTOS) {
      throw Refusal.of("CASE_PHOTOS_TOO_MANY", RecordSiteVisit.MOST_PHOTOS).at("photos").raise();
    }
    transactions.inNew(
        () -> signable(bundles.get(number), key, member)); // before anything is stored
    List<String> kept = photos.stream().map(this::stored).toList();
    transactions.inNew(
        () -> {
          Bundle bundle = bundles.hold(number);
          JointVisit visit = signable(bundle, key, member);
          visit.sign(
              member, officers, findings, facts, book.doer(), book.actor().unit(), book.now());
          visit.photographed(member, kept);
          audit.record(
              AuditEntry.of("bundle.visit-sign", "bundle", number.text())
                  .with(Map.of("visit", key, "member", member)));
          if (visit.isSignedByAll(shared.awaited(bundle, visit.members()))) {
            record(bundle, visit);
          }
        });
  }

  private JointVisit signable(Bundle bundle, String key, String member) {
    book.mustSee(bundle);
    JointVisit visit =
        visits
            .latest(BundleNumber.parse(bundle.number()), key)
            .orElseThrow(() -> new NotFound(Refusal.of("JOINT_VISIT_UNKNOWN")));
    if (!visit.members().contains(member) || !shared.serves(bundle, member)) {
      throw Refusal.of("JOINT_VISIT_NOT_YOURS").raise();
    }
    cases
        .hindrance(bundle.task(member).caseNumber().orElseThrow())
        .ifPresent(
            why -> {
              throw why.raise();
            });
    return visit;
  }

  private String stored(InputStream photo) {
    try {
      return files.put(photo).sha256();
    } catch (Refused refused) {
      throw new Refused(refused.reasons().stream().map(r -> r.at("photos")).toList());
    }
  }

  private void record(Bundle bundle, JointVisit visit) {
    SiteVisit whole = visit.record(findings(bundle, visit));
    for (VisitShare share : visit.shares()) {
      cases.record(
          bundle.task(share.member()).caseNumber().orElseThrow(),
          whole,
          share.account(),
          share.person(),
          share.unit());
    }
    visit.end(book.now());
  }

  /** What each department found, under the name of its member. */
  private static String findings(Bundle bundle, JointVisit visit) {
    return visit.shares().stream()
        .map(
            share ->
                bundle.task(share.member()).name()
                    + "（"
                    + share.officers().stream()
                        .map(VisitOfficer::name)
                        .collect(Collectors.joining("、"))
                    + "）："
                    + share.findings())
        .collect(Collectors.joining("\n"));
  }
}
