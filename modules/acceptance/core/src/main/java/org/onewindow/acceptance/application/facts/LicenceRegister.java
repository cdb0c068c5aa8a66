package org.onewindow.acceptance.application.facts;

import org.onewindow.acceptance.domain.facts.LicenceAnswer;

/** A register of electronic licences of another organ. Thread-safe; asked outside transactions. */
public interface LicenceRegister {

  /** As people call it, in Chinese. */
  String name();

  /** Asks; whatever goes wrong is {@code UNANSWERED}, never an exception. */
  LicenceAnswer ask(LicenceQuestion question);
}
