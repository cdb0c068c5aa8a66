package org.onewindow.platform.crypto;

/** Encrypts single fields and finds them again without decrypting. Thread-safe. */
public interface FieldSeal {

  /**
   * @param place {@code table.column:id}, bound to the ciphertext so that it cannot be moved
   * @return printable text, at most 80 + 2 × the clear text's bytes characters long
   */
  String seal(String place, String clear);

  /**
   * @throws IllegalStateException when the text was changed, moved or sealed with an unknown key
   */
  String open(String place, String sealed);

  /**
   * A keyed digest to look a value up by equality; 64 hex digits.
   *
   * @param kind e.g. {@code citizen-id}; equal values of different kinds give different indexes
   */
  String blindIndex(String kind, String clear);
}
