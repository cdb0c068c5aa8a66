package org.onewindow.platform.web.identity;

import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/** A new password is typed twice, because nobody sees what stands there. */
final class TwiceTyped {

  private TwiceTyped() {}

  /**
   * @throws Refused {@code PASSWORD_NOT_REPEATED} at {@code repeated}
   */
  static void must(String password, String repeated) {
    if (!password.equals(repeated)) {
      throw Refusal.of("PASSWORD_NOT_REPEATED").at("repeated").raise();
    }
  }
}
