package org.onewindow.acceptance.domain.matter;

import java.util.Optional;

/** The published versions of all matters. */
public interface PublishedMatters {

  /** The version in force for a handling-item code, if the matter is in use. */
  Optional<PublishedMatter> current(String code);

  /** A version that a case was begun with, in use or not. */
  Optional<PublishedMatter> version(long versionId);

  /**
   * What a window may do for a matter at a moment: its configured power, lowered to COLLECT when no
   * authorisation is valid; empty when the window does not handle the matter.
   */
  Optional<WindowPower> power(String window, String matterCode, java.time.LocalDate on);
}
