package org.onewindow.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.persistence.FixedActor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.JvmDatabase;

class NoticesIT {

  private static final String KEY = "sixteen letters or more";
  private static final InstantSource CLOCK = () -> Instant.parse("2026-03-02T01:00:00Z");
  private static final Map<String, String> ARGUMENTS =
      Map.of("caseNo", "371799-2026-1", "by", "3 月 5 日");

  @TempDir private Path data;
  private JvmDatabase database;
  private Jdbc jdbc;
  private final List<Record> published = new ArrayList<>();

  @BeforeEach
  void migrate() {
    database = JvmDatabase.migrated();
    jdbc = database.jdbc();
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  @DisplayName("PLT-018 消息只进本人的收件箱，未读计数，打开即为已读，他人打不开")
  void a_notice_to_an_account_is_in_that_inbox_only() {
    FixedActor reader = new FixedActor("liming");
    Inbox inbox = new Inbox(jdbc, reader, CLOCK);
    NoticeSettings off = settings("off", "off", null, null);
    send(off, "account:liming");
    send(off, "account:liming");
    send(off, "account:wangfang");

    var items = inbox.items(Locale.SIMPLIFIED_CHINESE, Optional.empty(), 50).items();
    assertThat(items).hasSize(2).allSatisfy(i -> assertThat(i.text()).contains("371799-2026-1"));
    assertThat(inbox.unread()).isEqualTo(2);
    assertThat(inbox.unreadUpTo(100)).isEqualTo(2);
    assertThat(inbox.unreadUpTo(1)).isEqualTo(1);

    assertThat(inbox.open(items.get(0).id())).isEqualTo("/cases/371799-2026-1");
    assertThat(inbox.unread()).isEqualTo(1);
    inbox.readAll(items.get(0).id());
    assertThat(inbox.unread()).isZero();

    reader.becomes("wangfang");
    assertThat(inbox.unread()).isEqualTo(1);
    assertThatThrownBy(() -> inbox.open(items.get(0).id())).isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("PLT-018 业务回滚，消息也没有")
  void a_notice_shares_the_fate_of_the_transaction() {
    assertThatThrownBy(
            () ->
                database.inNew(
                    () -> {
                      notices(settings("off", "off", null, null)).send(notice("account:liming"));
                      throw new IllegalStateException("changed its mind");
                    }))
        .hasMessage("changed its mind");

    assertThat(new Inbox(jdbc, new FixedActor("liming"), CLOCK).unread()).isZero();
  }

  @Test
  @DisplayName("PLT-019 没有配置通道的短信如实记为未发送")
  void a_message_without_a_channel_is_told_as_unsent() {
    send(settings("off", "off", null, null), "sms:" + sealed("13800000001"));

    assertThat(published).isEmpty();
    assertThat(state()).isEqualTo("UNSENT");
  }

  @Test
  @DisplayName("PLT-019 演示模式下，短信和邮件写成文件")
  void in_demo_mode_messages_become_files() throws IOException {
    NoticeSettings settings = settings("file", "file", null, null);
    Channels channels = new Channels(List.of(new FileSms(settings), new FileMail(settings)));
    send(settings, "sms:" + sealed("13800000001"));

    deliver(settings, channels);

    assertThat(Files.readString(data.resolve("sms-1.txt")))
        .contains("13800000001", "371799-2026-1 已受理");
    assertThat(state()).isEqualTo("SENT");
    deliver(settings, channels);
    try (var files = Files.list(data)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  @DisplayName("PLT-019 短信网关：带编号和签名提交；不应答的，下次再投")
  void the_gateway_gets_a_signed_request_with_the_number_of_the_notice()
      throws IOException, GeneralSecurityException {
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    int[] answer = {503};
    HttpServer gateway =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    gateway.createContext(
        "/send",
        exchange -> {
          seen.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
          seen.add(exchange.getRequestHeaders().getFirst("X-Time"));
          seen.add(exchange.getRequestHeaders().getFirst("X-Signature"));
          seen.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(answer[0], -1);
          exchange.close();
        });
    gateway.start();
    try {
      URI address = URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + "/send");
      NoticeSettings settings = settings("http", "off", address, null);
      Channels channels = new Channels(List.of(new HttpSms(settings, CLOCK)));
      send(settings, "sms:" + sealed("13800000001"));

      assertThatThrownBy(() -> deliver(settings, channels)).hasMessage("The gateway answered 503");
      assertThat(state()).isEqualTo("QUEUED");
      answer[0] = 202;
      deliver(settings, channels);

      assertThat(state()).isEqualTo("SENT");
      assertThat(seen.get(4)).isEqualTo("onewindow-notice-1").isEqualTo(seen.get(0));
      assertThat(seen.get(7)).contains("\"to\":\"13800000001\"", "\"id\":1", "371799-2026-1 已受理");
      assertThat(seen.get(6)).isEqualTo(hmac(seen.get(5) + '\n' + seen.get(7)));
    } finally {
      gateway.stop(0);
    }
  }

  @Test
  @DisplayName("PLT-019 邮件经 SMTP 送出，主题和正文为中文，编号不变")
  void a_mail_goes_to_the_mail_server() throws IOException {
    try (FakeMailServer server = new FakeMailServer()) {
      NoticeSettings settings = settings("off", "smtp", null, server.settings());
      Channels channels = new Channels(List.of(new SmtpMail(settings, CLOCK)));
      send(settings, "mail:" + sealed("someone@example.org"));

      deliver(settings, channels);

      assertThat(server.recipient()).isEqualTo("<someone@example.org>");
      assertThat(server.header("Message-ID")).isEqualTo("<onewindow-notice-1@county.example>");
      assertThat(server.header("Subject"))
          .startsWith("=?UTF-8?")
          .contains(Base64.getEncoder().encodeToString("已受理".getBytes(StandardCharsets.UTF_8)));
      assertThat(server.body()).contains("371799-2026-1 已受理");
      assertThat(state()).isEqualTo("SENT");
    }
  }

  private void send(NoticeSettings settings, String recipient) {
    database.inNew(() -> notices(settings).send(notice(recipient)));
  }

  private KeptNotices notices(NoticeSettings settings) {
    return new KeptNotices(jdbc, published::add, CLOCK, settings, new Channels(List.of()));
  }

  private static Notice notice(String recipient) {
    return new Notice(recipient, "notice.test.accepted", ARGUMENTS, "/cases/371799-2026-1");
  }

  private void deliver(NoticeSettings settings, Channels channels) {
    new SendNotice(jdbc, database, new Reversed(), CLOCK, settings, channels)
        .on((NoticeQueued) published.get(0));
  }

  private String state() {
    return jdbc.first("SELECT state FROM plt_notice", r -> r.text("state")).orElseThrow();
  }

  private static String sealed(String clear) {
    return new Reversed().seal(SendNotice.PLACE, clear);
  }

  private NoticeSettings settings(String sms, String mail, URI gateway, NoticeSettings.Smtp smtp) {
    return new NoticeSettings(
        sms, mail, data, gateway, KEY, smtp, Duration.ofSeconds(5), Duration.ofDays(365));
  }

  private static String hmac(String content) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
  }

  /** A seal that anyone can open: the text backwards, with its place before it. */
  private static final class Reversed implements FieldSeal {

    @Override
    public String seal(String place, String clear) {
      return place + '|' + new StringBuilder(clear).reverse();
    }

    @Override
    public String open(String place, String sealed) {
      if (!sealed.startsWith(place + '|')) {
        throw new IllegalStateException("Sealed elsewhere");
      }
      return new StringBuilder(sealed.substring(place.length() + 1)).reverse().toString();
    }

    @Override
    public String blindIndex(String kind, String clear) {
      return kind + clear;
    }
  }
}
