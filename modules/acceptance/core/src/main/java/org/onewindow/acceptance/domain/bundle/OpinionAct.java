package org.onewindow.acceptance.domain.bundle;

/** What is done to a department's opinion. */
public enum OpinionAct {
  /** A draft is kept; only the department sees it. */
  KEEP,
  /** The opinion is given, for everybody of the bundle to read. */
  GIVE,
  /** The lead asks for a reply, with a reason. */
  ASK_REPLY
}
