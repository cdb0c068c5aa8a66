package org.onewindow.acceptance.domain.bundle;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/**
 * The approval of the one extension of joint handling (行政许可法 art. 42 para. 2).
 *
 * @param approver name of the head of the county government who approved it
 * @param document number of the paper that says so
 * @param reason told to the applicant
 */
public record JointExtension(String approver, String document, String reason) {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_REASON = 500;

  /**
   * @throws Refused {@code BUNDLE_FIELD_BLANK} and {@code BUNDLE_TEXT_TOO_LONG}, at their fields
   */
  public JointExtension {
    List<Refusal> wrong = new ArrayList<>();
    approver = checked(approver, LONGEST_NAME, "approver", wrong);
    document = checked(document, LONGEST_NAME, "document", wrong);
    reason = checked(reason, LONGEST_REASON, "reason", wrong);
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
  }

  private static String checked(String text, int longest, String field, List<Refusal> wrong) {
    String stripped = text == null ? "" : text.strip();
    if (stripped.isEmpty()) {
      wrong.add(Refusal.of("BUNDLE_FIELD_BLANK").at(field));
    } else if (stripped.codePointCount(0, stripped.length()) > longest) {
      wrong.add(Refusal.of("BUNDLE_TEXT_TOO_LONG", longest).at(field));
    }
    return stripped;
  }
}
