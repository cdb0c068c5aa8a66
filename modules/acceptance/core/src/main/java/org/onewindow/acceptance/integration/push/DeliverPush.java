package org.onewindow.acceptance.integration.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.onewindow.acceptance.api.event.ResultToPush;
import org.onewindow.acceptance.application.push.ResultReceiver;
import org.onewindow.acceptance.application.push.ResultReceivers;
import org.onewindow.acceptance.domain.push.PushAnswer;
import org.onewindow.acceptance.persistence.push.Pushes;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.outbox.OutboxListener;
import org.onewindow.platform.persistence.Transactions;

/**
 * Sends a push. Counted in one transaction, sent outside any, and what came of it is kept in
 * another. Without an answer it fails, so that the outbox tries again with a growing pause; whether
 * a lost answer meant that it had arrived the receiver knows by the key. How often it is tried the
 * outbox alone decides: the push is given up and put on its way again in the transactions in which
 * its delivery is.
 */
@ApplicationScoped
public class DeliverPush implements OutboxListener<ResultToPush> {

  private final Pushes pushes;
  private final ResultReceivers receivers;
  private final FieldSeal seal;
  private final Transactions transactions;
  private final InstantSource clock;

  /** For the container's proxy. */
  protected DeliverPush() {
    this(null, null, null, null, null);
  }

  @Inject
  DeliverPush(
      Pushes pushes,
      ResultReceivers receivers,
      FieldSeal seal,
      Transactions transactions,
      InstantSource clock) {
    this.pushes = pushes;
    this.receivers = receivers;
    this.seal = seal;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Class<ResultToPush> eventType() {
    return ResultToPush.class;
  }

  @Override
  public String name() {
    return "acceptance.push";
  }

  @Override
  public boolean outsideTransaction() {
    return true;
  }

  @Override
  public void on(ResultToPush event) {
    long id = event.push();
    Optional<Pushes.Trying> trying = transactions.inNew(() -> pushes.begin(id, now()));
    if (trying.isEmpty()) {
      return; // told twice: the other telling has delivered it
    }
    try {
      PushAnswer answer = send(trying.get());
      transactions.inNew(() -> pushes.answered(id, answer, now()));
    } catch (ResultReceiver.NoAnswer e) {
      transactions.inNew(() -> pushes.trouble(id, e.getMessage()));
      throw new IllegalStateException(
          "Push " + id + " to " + trying.get().receiver() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void givenUp(ResultToPush event) {
    pushes.givenUp(event.push());
  }

  @Override
  public void resubmitted(ResultToPush event) {
    pushes.again(event.push());
  }

  private PushAnswer send(Pushes.Trying it) throws ResultReceiver.NoAnswer {
    ResultReceiver receiver =
        receivers
            .named(it.receiver())
            .orElseThrow(() -> new ResultReceiver.NoAnswer("NOT_CONNECTED", null));
    return receiver.push(it.key(), seal.open(Pushes.place(it.receiver(), it.key()), it.content()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
