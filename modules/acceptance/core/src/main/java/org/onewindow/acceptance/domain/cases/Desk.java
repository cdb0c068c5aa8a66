package org.onewindow.acceptance.domain.cases;

/**
 * Whose turn it is: the desk that has to act next. Kept on the row, so that worklists are short.
 */
public enum Desk {
  /** 窗口: the clerk who takes the papers. */
  WINDOW,
  /** 部门受理岗, or the window where it may accept. */
  ACCEPTANCE,
  /** The applicant, who has to correct. */
  APPLICANT,
  /** 审查. */
  REVIEW,
  /** 决定. */
  DECISION,
  /** 制证; matters that end in a letter go to the exit from here. */
  CERTIFICATE,
  /** 决定机关: another organ has the papers and decides. */
  ELSEWHERE,
  /** 统一出件. */
  EXIT,
  /** 归档: the case has ended and its file waits for the archivist. */
  ARCHIVE,
  /** Nobody: the file is archived. */
  NOBODY;

  static Desk of(CaseState state) {
    return switch (state) {
      case DRAFT -> WINDOW;
      case RECEIVED -> ACCEPTANCE;
      case CORRECTING -> APPLICANT;
      case ACCEPTED, REVIEWING, SPECIAL, SUSPENDED -> REVIEW;
      case TO_DECIDE -> DECISION;
      case TRANSFERRED -> ELSEWHERE;
      case GRANTED -> CERTIFICATE;
      case DENIED, DELIVERING, DELIVERED -> EXIT;
      case CORRECTION_LAPSED, NOT_NEEDED, REFUSED_ACCEPTANCE, TERMINATED, CLOSED, WITHDRAWN ->
          ARCHIVE;
      case ARCHIVED -> NOBODY;
    };
  }
}
