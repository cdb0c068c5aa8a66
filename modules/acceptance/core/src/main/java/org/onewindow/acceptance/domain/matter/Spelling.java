package org.onewindow.acceptance.domain.matter;

import java.util.Set;

/** How Chinese characters are spelt in Latin letters. Thread-safe. */
@FunctionalInterface
public interface Spelling {

  /**
   * Every reading of a character, without tones, in small letters a to z (ü is v): {@code xing},
   * {@code hang} and {@code heng} for 行. Empty for what is no Chinese character.
   */
  Set<String> readings(int character);
}
