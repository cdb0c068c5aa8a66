package org.onewindow.acceptance.domain.cases;

/** What an entry of the ledger means to the statutory clocks. Stored; names never change. */
public enum ClockMark {
  RECEIVED,
  CORRECTION_NOTICED,
  CORRECTED,
  ACCEPTED,
  ACCEPTANCE_REFUSED,
  SPECIAL_STARTED,
  SPECIAL_ENDED,
  EXTENDED,
  DECIDED,
  TRANSFERRED,
  DECIDED_ELSEWHERE,
  DELIVERED
}
