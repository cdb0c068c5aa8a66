package org.onewindow.acceptance.domain.cases;

import java.time.Instant;

/**
 * How the result reached its recipient, as the 送达回证 says it.
 *
 * @param method how
 * @param recipient who took it
 * @param place where
 * @param at when; not in the future and not before the decision
 * @param refusedToSign the recipient refused to take it or to sign
 * @param witness who saw a refusal; compulsory then
 * @param note tracking number of a parcel and the like, may be empty; of a public notice, where it
 *     was published and why nothing else reached the recipient
 * @param published start of the day a public notice was published; else null
 */
public record Delivery(
    DeliveryMethod method,
    String recipient,
    String place,
    Instant at,
    boolean refusedToSign,
    String witness,
    String note,
    Instant published) {

  /** Anything but a public notice. */
  public Delivery(
      DeliveryMethod method,
      String recipient,
      String place,
      Instant at,
      boolean refusedToSign,
      String witness,
      String note) {
    this(method, recipient, place, at, refusedToSign, witness, note, null);
  }

  public Delivery {
    recipient = recipient == null ? "" : recipient.strip();
    place = place == null ? "" : place.strip();
    witness = witness == null ? "" : witness.strip();
    note = note == null ? "" : note.strip();
  }

  /** The same at another time. */
  Delivery at(Instant when) {
    return new Delivery(method, recipient, place, when, refusedToSign, witness, note, published);
  }
}
