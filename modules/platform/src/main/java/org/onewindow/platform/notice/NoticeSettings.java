package org.onewindow.platform.notice;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onewindow.platform.config.Settings;

/**
 * Which channels there are.
 *
 * @param sms name of the channel for short messages: off, file or http
 * @param mail name of the channel for mails: off, file or smtp
 * @param folder where the file channels write
 * @param gateway address of the short message gateway; null unless {@code sms} is http
 * @param gatewayKey key to sign requests to the gateway
 * @param smtp the mail server; null unless {@code mail} is smtp
 * @param timeout how long the other side may take
 * @param keep how long notices are kept
 */
public record NoticeSettings(
    String sms,
    String mail,
    Path folder,
    URI gateway,
    String gatewayKey,
    Smtp smtp,
    Duration timeout,
    Duration keep) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private static final int HIGHEST_PORT = 65535;
  private static final int SUBMISSION = 587;
  private static final int SHORTEST_KEY = 16;

  /**
   * A mail server.
   *
   * @param security none, starttls or tls; none only for a server on this machine
   * @param user empty where the server asks for none
   * @param from address of the sender
   */
  public record Smtp(
      String host, int port, Security security, String user, String password, String from) {

    /** How the line to the server is protected. */
    public enum Security {
      NONE,
      STARTTLS,
      TLS
    }
  }

  static NoticeSettings read(Settings settings) {
    String otherwise = settings.demo() ? "file" : "off";
    String sms = settings.text("onewindow.notice.sms", otherwise, NAME, "off, file or http");
    String mail = settings.text("onewindow.notice.mail", otherwise, NAME, "off, file or smtp");
    if (!settings.demo() && (sms.equals("file") || mail.equals("file"))) {
      settings.problem(
          "onewindow.notice.sms and onewindow.notice.mail may be file only in demo mode: nobody"
              + " would receive the messages.");
    }
    return new NoticeSettings(
        sms,
        mail,
        settings.dataFolder().resolve("notices"),
        sms.equals("http") ? gateway(settings) : null,
        sms.equals("http") ? gatewayKey(settings) : "",
        mail.equals("smtp") ? smtp(settings) : null,
        settings.span(
            "onewindow.notice.timeout",
            Duration.ofSeconds(20),
            Duration.ofSeconds(1),
            Duration.ofMinutes(2)),
        settings.span(
            "onewindow.notice.keep",
            Duration.ofDays(365),
            Duration.ofDays(30),
            Duration.ofDays(3650)));
  }

  private static URI gateway(Settings settings) {
    Optional<String> url = settings.text("onewindow.notice.sms.url");
    if (url.isPresent()) {
      try {
        URI address = URI.create(url.get());
        boolean safe =
            "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && isHere(address.getHost());
        if (safe && address.getHost() != null) {
          return address;
        }
      } catch (IllegalArgumentException e) {
        settings.problem("onewindow.notice.sms.url is not an address.");
        return null;
      }
    }
    settings.problem("onewindow.notice.sms.url must be the https address of the gateway.");
    return null;
  }

  private static String gatewayKey(Settings settings) {
    String key = settings.secret("onewindow.notice.sms.key").orElse("");
    if (key.length() < SHORTEST_KEY) {
      settings.problem(
          "onewindow.notice.sms.key is missing or shorter than 16 characters: it signs requests to"
              + " the gateway.");
    }
    return key;
  }

  private static Smtp smtp(Settings settings) {
    String host = settings.text("onewindow.notice.mail.host", "");
    String from = settings.text("onewindow.notice.mail.from", "");
    if (host.isEmpty() || from.indexOf('@') < 1) {
      settings.problem(
          "onewindow.notice.mail.host and onewindow.notice.mail.from must name the mail server and"
              + " the sender's address.");
    }
    Smtp.Security security =
        settings.choice(
            "onewindow.notice.mail.security", Smtp.Security.class, Smtp.Security.STARTTLS);
    if (security == Smtp.Security.NONE && !isHere(host)) {
      settings.problem(
          "onewindow.notice.mail.security may be none only for a mail server on this machine.");
    }
    return new Smtp(
        host,
        settings.number("onewindow.notice.mail.port", SUBMISSION, 1, HIGHEST_PORT),
        security,
        settings.text("onewindow.notice.mail.user", ""),
        settings.secret("onewindow.notice.mail.password").orElse(""),
        from);
  }

  private static boolean isHere(String host) {
    return "localhost".equals(host) || "127.0.0.1".equals(host) || "::1".equals(host);
  }

  String channel(Route route) {
    return route == Route.SMS ? sms : mail;
  }
}
