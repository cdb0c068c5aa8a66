package org.onewindow.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.outbox.OutboxListener;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.time.RealTime;

/**
 * Hands a queued notice to its channel, outside any transaction. A notice that was sent already is
 * left alone; after a crash between the channel's yes and our mark it goes out twice with the same
 * number.
 */
@ApplicationScoped
public class SendNotice implements OutboxListener<NoticeQueued> {

  /** The place that recipients are sealed at. */
  public static final String PLACE = "plt_notice.recipient";

  private static final String READ =
      "SELECT route, recipient, template, arguments FROM plt_notice WHERE id = ? AND state = 'QUEUED'";
  private static final String SENT =
      "UPDATE plt_notice SET state = 'SENT', sent_at = ? WHERE id = ?";

  private final Jdbc jdbc;
  private final Transactions transactions;
  private final FieldSeal seal;
  private final InstantSource clock;
  private final NoticeSettings settings;
  private final Channels channels;

  /** For the container's proxy. */
  protected SendNotice() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public SendNotice(
      Jdbc jdbc,
      Transactions transactions,
      FieldSeal seal,
      @RealTime InstantSource clock,
      NoticeSettings settings,
      Channels channels) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.seal = seal;
    this.clock = clock;
    this.settings = settings;
    this.channels = channels;
  }

  @Override
  public Class<NoticeQueued> eventType() {
    return NoticeQueued.class;
  }

  @Override
  public String name() {
    return "platform.notice.send";
  }

  @Override
  public boolean outsideTransaction() {
    return true;
  }

  @Override
  public void on(NoticeQueued event) {
    Optional<Waiting> waiting =
        jdbc.first(
            READ,
            r ->
                new Waiting(
                    Route.valueOf(r.text("route")),
                    r.text("recipient"),
                    r.text("template"),
                    r.text("arguments")),
            event.notice());
    if (waiting.isEmpty()) {
      return;
    }
    send(event.notice(), waiting.get());
    transactions.inNew(
        () -> {
          jdbc.update(SENT, clock.instant(), event.notice());
        });
  }

  private void send(long id, Waiting waiting) {
    String name = settings.channel(waiting.route());
    NoticeChannel channel =
        channels
            .find(waiting.route(), name)
            .orElseThrow(() -> new IllegalStateException("There is no channel " + name));
    NoticeText text =
        NoticeText.of(Texts.chinese(), waiting.template(), NoticeJson.read(waiting.arguments()));
    channel.deliver(
        new NoticeChannel.Message(
            id, seal.open(PLACE, waiting.recipient()), text.title().orElse(""), text.body()));
  }

  private record Waiting(Route route, String recipient, String template, String arguments) {}
}
