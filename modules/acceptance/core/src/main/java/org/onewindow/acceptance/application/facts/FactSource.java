package org.onewindow.acceptance.application.facts;

import java.time.Duration;
import org.onewindow.acceptance.domain.facts.FactKind;
import org.onewindow.acceptance.domain.facts.SourceAnswer;

/**
 * A register of another organ that can be asked about an applicant. Thread-safe; asked outside any
 * transaction. To connect another system, give its address in the settings ({@link FactSources}),
 * or, where it does not speak our format, implement this interface beside the ones that exist.
 */
public interface FactSource {

  /** Stable code, lower case: it is stored with each answer. */
  String code();

  /** As people call it, in Chinese. */
  String name();

  FactKind kind();

  /** How long its answer is waited for. */
  Duration patience();

  /** Asks; whatever goes wrong is a state of the answer, never an exception. */
  SourceAnswer ask(FactQuestion question);
}
