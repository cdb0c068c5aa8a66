package org.onewindow.acceptance.domain.bundle;

import java.util.List;

/**
 * Where a member of a running bundle stands among the others.
 *
 * @param needs names of the members it needs
 * @param cause name of the failed member because of which it was cancelled; else empty
 * @param free everything it needs is done
 * @param depth how many members stand before it on the longest way; 0 for the first
 */
public record MemberPlace(List<String> needs, String cause, boolean free, int depth) {

  public static MemberPlace of(Bundle it, BundleTask member) {
    return new MemberPlace(
        member.needs().stream().sorted().map(key -> it.task(key).name()).toList(),
        member.cause().isEmpty() ? "" : it.task(member.cause()).name(),
        it.hasWhatItNeeds(member),
        depth(it, member));
  }

  private static int depth(Bundle it, BundleTask member) {
    return member.needs().stream().mapToInt(key -> depth(it, it.task(key)) + 1).max().orElse(0);
  }
}
