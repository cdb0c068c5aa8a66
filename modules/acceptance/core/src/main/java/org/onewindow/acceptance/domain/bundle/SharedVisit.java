package org.onewindow.acceptance.domain.bundle;

import java.util.Set;

/**
 * One visit to the place by several departments (一同勘验): the applicant opens the door once.
 *
 * @param key name within the bundle
 * @param name as shown
 * @param members keys of the members whose review needs it
 */
public record SharedVisit(String key, String name, Set<String> members) {

  public SharedVisit {
    members = Set.copyOf(members);
  }
}
