package org.onewindow.acceptance.application.bundle;

import java.util.List;
import org.onewindow.acceptance.domain.bundle.BundleMember;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.kernel.refusal.Refusal;

/**
 * Whether a bundle can be handed in online: what is handed in is received, so its lead must wait
 * for nothing, and each of its matters must be one that may be applied for online (ACC-241).
 */
final class OnlineOffer {

  private OnlineOffer() {}

  /** What stands against it for these answers; empty when nothing does. */
  static List<Refusal> hindrances(ReadBundleGuide.Tailored tailored) {
    String lead = tailored.guide().plan().lead();
    if (!tailored.selection().graph().before(lead).isEmpty()) {
      return List.of(Refusal.of("BUNDLE_NOT_ONLINE", tailored.guide().plan().name()));
    }
    return tailored.selection().matters().stream()
        .filter(member -> !isOnline(tailored, member))
        .map(member -> Refusal.of("BUNDLE_MEMBER_NOT_ONLINE", member.name()))
        .toList();
  }

  /** A matter that rests is told as resting, not as a matter of windows only. */
  private static boolean isOnline(ReadBundleGuide.Tailored tailored, BundleMember member) {
    ImplementationList list = tailored.guide().matters().get(member.matter());
    return list == null || list.online();
  }
}
