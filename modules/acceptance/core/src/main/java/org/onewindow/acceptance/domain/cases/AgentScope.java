package org.onewindow.acceptance.domain.cases;

import java.util.Set;

/**
 * For which matters somebody may act online (委托事项; 民法典 art. 165): for all in the own name, as an
 * agent for those that the mandates name, one by one or by their organ.
 *
 * @param everything every matter, whatever is added later
 * @param subjects keys of matters and organs
 */
public record AgentScope(boolean everything, Set<String> subjects) {

  /** In the own name. */
  public static final AgentScope OWN_NAME = new AgentScope(true, Set.of());

  public AgentScope {
    subjects = Set.copyOf(subjects);
  }

  /** The key of one matter. */
  public static String ofMatter(String code) {
    return "matter/" + code;
  }

  /** The key of all matters of an organ, also of those it gets later. */
  public static String ofOrgan(String code) {
    return "organ/" + code;
  }

  /** Whether a matter of an organ is among them; ACC-631. */
  public boolean covers(String matter, String organ) {
    return everything || subjects.contains(ofMatter(matter)) || subjects.contains(ofOrgan(organ));
  }
}
