package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.CheckElectronicLicences;
import org.onewindow.acceptance.application.cases.IntakeText;
import org.onewindow.acceptance.domain.bundle.BundleMember;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.identity.Permitted;

/**
 * 电子证照核验 of a bundle: looks up the numbers that were typed into the one list of papers, for every
 * member that takes them, before the bundle is received. Not within a transaction.
 */
@ApplicationScoped
public class CheckBundleLicences {

  private final ReadBundleGuide readGuide;
  private final ShowOnlineBundle drafts;
  private final CheckElectronicLicences check;

  /** For the container's proxy. */
  protected CheckBundleLicences() {
    this(null, null, null);
  }

  @Inject
  CheckBundleLicences(
      ReadBundleGuide readGuide, ShowOnlineBundle drafts, CheckElectronicLicences check) {
    this.readGuide = readGuide;
    this.drafts = drafts;
    this.check = check;
  }

  /** What one member would be asked for. */
  private record Asked(String matter, IntakeText typed) {}

  /**
   * At a window.
   *
   * @throws org.onewindow.kernel.refusal.NotFound {@code BUNDLE_NOT_IN_USE}
   * @throws Refused where a question is open
   */
  @Permitted("case.receive")
  public void ofDesk(String code, BundleText typed) {
    asked(readGuide.read(code, typed.asAnswers()), typed)
        .forEach(a -> check.ofWhole(a.matter(), a.typed()));
  }

  /**
   * A draft of an applicant; nothing is asked while a question is open.
   *
   * @throws org.onewindow.kernel.refusal.NotFound for another's draft
   */
  @Permitted("online.apply")
  public void ofOnlineDraft(String ref) {
    ShowOnlineBundle.Application draft = drafts.of(ref);
    draft.tailored().stream()
        .flatMap(tailored -> asked(tailored, draft.typed()).stream())
        .forEach(a -> check.ofOnlineWhole(a.matter(), a.typed()));
  }

  private static List<Asked> asked(ReadBundleGuide.Tailored tailored, BundleText typed) {
    MemberIntake intake = new MemberIntake(tailored, typed);
    List<Asked> asked = new ArrayList<>();
    for (BundleMember member : tailored.selection().matters()) {
      if (!tailored.guide().rests(member)) {
        asked.add(new Asked(member.matter(), intake.of(member, by -> Optional.empty())));
      }
    }
    return asked;
  }
}
