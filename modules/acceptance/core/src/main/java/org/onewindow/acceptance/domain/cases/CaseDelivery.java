package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** The service of the result as recorded; never changed. */
@Embeddable
public class CaseDelivery {

  @Enumerated(EnumType.STRING)
  @Column(name = "delivery_method")
  private DeliveryMethod method;

  @Column(name = "delivery_recipient")
  private String recipient;

  @Column(name = "delivery_place")
  private String place;

  @Column(name = "delivered_at")
  private Instant at;

  @Column(name = "delivery_server")
  private String server;

  @Column(name = "delivery_refused")
  private boolean refusedToSign;

  @Column(name = "delivery_witness")
  private String witness;

  @Column(name = "delivery_note")
  private String note;

  @Column(name = "delivery_published_at")
  private Instant published;

  protected CaseDelivery() {}

  CaseDelivery(Delivery delivery, Officer server) {
    method = delivery.method();
    recipient = delivery.recipient();
    place = delivery.place();
    at = delivery.at();
    this.server = server.name();
    refusedToSign = delivery.refusedToSign();
    witness = delivery.witness();
    note = delivery.note();
    published = delivery.published();
  }

  public DeliveryMethod method() {
    return method;
  }

  public String recipient() {
    return recipient;
  }

  public String place() {
    return place;
  }

  public Instant at() {
    return at;
  }

  public String server() {
    return server;
  }

  public boolean refusedToSign() {
    return refusedToSign;
  }

  public String witness() {
    return witness;
  }

  /** Start of the day on which a public notice was published; empty for every other method. */
  public Optional<Instant> published() {
    return Optional.ofNullable(published);
  }

  public String note() {
    return note;
  }
}
