package org.onewindow.acceptance.domain.bundle;

import java.util.Set;

/**
 * A member as it sets out.
 *
 * @param member from the plan
 * @param body who does it
 * @param scenario of the matter; empty where it is none
 * @param needs keys of the members taking part that it needs
 * @param later the applicant wants it to begin later
 * @param snapshot sealed fields that feed it
 */
public record MemberStart(
    BundleMember member,
    String body,
    String scenario,
    Set<String> needs,
    boolean later,
    String snapshot) {

  public MemberStart {
    needs = Set.copyOf(needs);
  }
}
