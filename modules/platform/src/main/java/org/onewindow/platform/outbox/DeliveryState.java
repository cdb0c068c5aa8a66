package org.onewindow.platform.outbox;

/**
 * Life of a delivery: PENDING until its listener has succeeded (DONE) or has failed for the last
 * time (FAILED); a person may resubmit a failed one, which makes it PENDING again.
 */
public enum DeliveryState {
  PENDING,
  DONE,
  FAILED
}
