package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.OnlineMembers;
import org.onewindow.acceptance.domain.bundle.BundleApplication;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.acceptance.persistence.bundle.BundleApplications;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.refusal.Stale;
import org.onewindow.platform.identity.Permitted;

/**
 * Hands an application for a bundle in online. From this moment it is <b>received</b>: its lead and
 * every member that waits for nothing are full cases with their own numbers, receipts and five days
 * (ACC-242).
 */
@ApplicationScoped
public class SubmitOnlineBundle {

  private final ShowOnlineBundle preview;
  private final BundleReception reception;
  private final BundleBook book;
  private final BundleApplications applications;
  private final OnlineMembers online;

  /** For the container's proxy. */
  protected SubmitOnlineBundle() {
    this(null, null, null, null, null);
  }

  @Inject
  SubmitOnlineBundle(
      ShowOnlineBundle preview,
      BundleReception reception,
      BundleBook book,
      BundleApplications applications,
      OnlineMembers online) {
    this.preview = preview;
    this.reception = reception;
    this.book = book;
    this.applications = applications;
    this.online = online;
  }

  /**
   * Hands a draft in. One that was handed in already answers its number again, so that pressing
   * twice, or again on a lost connection, makes one bundle.
   *
   * @param ref name of the draft
   * @param shown of the preview the applicant saw
   * @throws Stale ONLINE_DRAFT_CHANGED when the draft is not what was shown
   * @throws Refused everything that is wrong for any member, once, at its field
   */
  @Transactional
  @Permitted("online.apply")
  public BundleNumber of(String ref, String shown) {
    Applicant me = online.applicant();
    BundleApplication draft = applications.hold(ref, me);
    if (draft.number().isPresent()) {
      return draft.number().get();
    }
    ShowOnlineBundle.Application now = preview.shown(draft, me);
    if (!now.shown().equals(shown)) {
      throw new Stale(Refusal.of("ONLINE_DRAFT_CHANGED"));
    }
    if (!now.faults().isEmpty()) {
      throw new Refused(now.faults());
    }
    ReadBundleGuide.Tailored tailored = now.tailored().orElseThrow();
    String lead =
        tailored.guide().plan().member(tailored.guide().plan().lead()).orElseThrow().matter();
    BundleNumber number =
        reception.take(
            tailored,
            now.typed(),
            new BundleReception.Receiver(
                me.account(),
                me.name(),
                online.receivingUnit(tailored.guide().matters().get(lead).footing().section()),
                "",
                Optional.of(me)));
    draft.handedIn(number, book.now());
    return number;
  }
}
