package org.onewindow.standalone;

/** How a demo service behaves, as somebody who tries the product by hand switched it. */
enum DemoBehaviour {
  NORMAL,
  SLOW,
  /** Answers something that is not of the agreed form. */
  WRONG,
  /** Hangs up without an answer. */
  DOWN,
  /** What was asked is done, but the answer never arrives: the case a network makes. */
  ANSWER_LOST
}
