package org.onewindow.acceptance.domain.matter;

/** A value of a published code set: stored and exchanged by its code, never by its position. */
public interface Coded {

  /** The code as the standard prints it, leading zeros included. */
  String code();
}
