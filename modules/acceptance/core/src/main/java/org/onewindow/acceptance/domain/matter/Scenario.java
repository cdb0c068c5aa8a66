package org.onewindow.acceptance.domain.matter;

import java.util.List;
import org.onewindow.acceptance.domain.form.FormSchema.When;

/**
 * A situation (情形) that decides which materials are needed.
 *
 * @param code stable within the matter, e.g. {@code S1}
 * @param question what the clerk or the applicant answers with "this one"
 * @param agrees what the form must not contradict (ACC-632): a chosen field of a group that stands
 *     once, or {@link #AGENT} with {@link #YES} or {@link #NO}; empty where nothing hangs together
 */
public record Scenario(String code, String question, List<When> agrees) {

  /** Instead of a field: whether somebody applies for the applicant. */
  public static final String AGENT = "agent";

  public static final String YES = "yes";
  public static final String NO = "no";

  public Scenario {
    agrees = List.copyOf(agrees);
  }

  /** Whether a condition is about who applies, not about a field. */
  static boolean isAgent(When it) {
    return it.group().isEmpty() && it.field().equals(AGENT);
  }
}
