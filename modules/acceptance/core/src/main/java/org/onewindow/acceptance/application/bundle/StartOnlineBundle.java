package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.acceptance.application.cases.IntakeText;
import org.onewindow.acceptance.application.cases.OnlineMembers;
import org.onewindow.acceptance.application.cases.PartyText;
import org.onewindow.acceptance.domain.bundle.Answers;
import org.onewindow.acceptance.domain.bundle.BundleApplication;
import org.onewindow.acceptance.persistence.bundle.BundleApplications;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.identity.Permitted;

/** 一件事 online begins: a draft of the applicant's own, for the answers to its questions. */
@ApplicationScoped
public class StartOnlineBundle {

  private final ReadBundleGuide readGuide;
  private final BundleBook book;
  private final BundleApplications applications;
  private final OnlineMembers online;

  /** For the container's proxy. */
  protected StartOnlineBundle() {
    this(null, null, null, null);
  }

  @Inject
  StartOnlineBundle(
      ReadBundleGuide readGuide,
      BundleBook book,
      BundleApplications applications,
      OnlineMembers online) {
    this.readGuide = readGuide;
    this.book = book;
    this.applications = applications;
    this.online = online;
  }

  /**
   * @return the name of the draft
   * @throws org.onewindow.kernel.refusal.NotFound {@code BUNDLE_NOT_IN_USE}
   * @throws Refused {@code BUNDLE_QUESTION_OPEN} at each question that is not answered, ACC-241,
   *     ACC-631
   */
  @Transactional
  @Permitted("online.apply")
  public String of(String code, Answers answers) {
    ReadBundleGuide.Tailored tailored = readGuide.read(code, answers);
    List<Refusal> hindrances = OnlineOffer.hindrances(tailored);
    if (!hindrances.isEmpty()) {
      throw new Refused(hindrances);
    }
    tailored.selection().matters().forEach(member -> online.mustCover(member.matter()));
    IntakeText known = online.prefilled();
    String ref = online.newRef();
    BundleText typed =
        new BundleText(
                answers.choices(),
                answers.ticked(),
                Set.of(),
                PartyText.NOBODY,
                PartyText.NOBODY,
                false,
                PartyText.NOBODY,
                PartyText.NOBODY,
                Map.of(),
                Map.of(),
                Map.of(),
                "")
            .by(known);
    applications.add(
        BundleApplication.begin(
            ref,
            tailored.guide().plan(),
            online.applicant(),
            book.sealDraft(ref, typed),
            book.now()));
    return ref;
  }
}
