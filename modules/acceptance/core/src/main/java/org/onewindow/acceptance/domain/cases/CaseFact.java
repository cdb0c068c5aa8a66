package org.onewindow.acceptance.domain.cases;

/** What a transition tells the rest of the world; the application turns it into an event. */
public enum CaseFact {
  CASE_RECEIVED,
  CORRECTION_NOTIFIED,
  CORRECTIONS_HANDED_IN,
  CASE_ACCEPTED,
  ACCEPTANCE_REFUSED,
  NO_LICENCE_NEEDED,
  REVIEW_TAKEN_UP,
  REVIEW_COMPLETED,
  SECOND_OPINION_GIVEN,
  REVIEW_SENT_BACK,
  CASE_DECIDED,
  CERTIFICATE_ISSUED,
  CASE_DELIVERED,
  CASE_CLOSED,
  CASE_WITHDRAWN
}
