package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.CertificateState;
import org.onewindow.acceptance.persistence.cases.OwnCases;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** 我的办件, 草稿 and 证照: what an applicant finds in the own hall. */
@ApplicationScoped
public class ListOwnCases {

  private static final int MOST_DRAFTS = 50;

  private final OwnCases own;
  private final OnlineApplicants applicants;

  /** For the container's proxy. */
  protected ListOwnCases() {
    this(null, null);
  }

  @Inject
  ListOwnCases(OwnCases own, OnlineApplicants applicants) {
    this.own = own;
    this.applicants = applicants;
  }

  /** One case of the list, in the few stages that citizens know. */
  public record Row(String number, String matter, Progress.Stage stage, Instant receivedAt) {}

  /** An application not handed in yet. */
  public record Draft(String ref, String matter, Instant keptAt) {}

  /**
   * A certificate in the wallet.
   *
   * @param caseNumber the case it came from
   * @param paper place of the certificate in the case's file
   * @param validUntil last day, or null without end
   * @param state what was done to it
   */
  public record WalletCard(
      String number,
      String name,
      String organ,
      LocalDate validUntil,
      CertificateState state,
      String caseNumber,
      int paper) {}

  /** The latest first. */
  @Transactional
  @Permitted("online.read")
  public Slice<Row> cases(Optional<Cursor> after, int size) {
    return own.of(applicants.current(), after, size)
        .map(
            r ->
                new Row(
                    r.number(),
                    r.matter(),
                    ShowProgress.stage(r.state(), r.unpaid()),
                    r.receivedAt()));
  }

  @Transactional
  @Permitted("online.apply")
  public List<Draft> drafts() {
    return own.draftsOf(applicants.current().principal(), MOST_DRAFTS).stream()
        .map(d -> new Draft(d.ref(), d.matter(), d.typedAt()))
        .toList();
  }

  /** Certificates that were handed over. */
  @Transactional
  @Permitted("online.read")
  public List<WalletCard> certificates() {
    return own.certificatesOf(applicants.current()).stream().map(ListOwnCases::card).toList();
  }

  private static WalletCard card(OwnCases.OwnCertificate c) {
    return new WalletCard(
        c.number(), c.name(), c.organ(), c.validUntil(), c.state(), c.caseNumber(), c.paper());
  }

  /**
   * Those in force of one kind of licence: what a change, renewal or deregistration can be about.
   *
   * @param licenceKind code of the number series, such as {@code FOOD}
   */
  @Transactional
  @Permitted("online.read")
  public List<WalletCard> certificatesOf(String licenceKind) {
    return own.certificatesOf(applicants.current()).stream()
        .filter(c -> c.state() == CertificateState.IN_FORCE && c.kind().equals(licenceKind))
        .map(ListOwnCases::card)
        .toList();
  }
}
