package org.onewindow.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.Properties;
import org.onewindow.platform.time.RealTime;

/** Mails through an SMTP server, protected by STARTTLS or TLS. */
@ApplicationScoped
public class SmtpMail implements NoticeChannel {

  private final NoticeSettings settings;
  private final InstantSource clock;

  /** For the container's proxy. */
  protected SmtpMail() {
    this(null, null);
  }

  @Inject
  public SmtpMail(NoticeSettings settings, @RealTime InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Route route() {
    return Route.MAIL;
  }

  @Override
  public String name() {
    return "smtp";
  }

  @Override
  public void deliver(Message message) {
    NoticeSettings.Smtp smtp = settings.smtp();
    try {
      MimeMessage mail =
          new NumberedMail(Session.getInstance(properties(smtp)), message.id(), smtp);
      mail.setFrom(new InternetAddress(smtp.from(), true));
      mail.setRecipient(RecipientType.TO, new InternetAddress(message.address(), true));
      mail.setSubject(message.title(), StandardCharsets.UTF_8.name());
      mail.setText(message.body(), StandardCharsets.UTF_8.name());
      mail.setSentDate(Date.from(clock.instant()));
      if (smtp.user().isEmpty()) {
        Transport.send(mail);
      } else {
        Transport.send(mail, smtp.user(), smtp.password());
      }
    } catch (MessagingException e) {
      // The message of the cause may hold the address.
      throw new IllegalStateException(
          "The mail server did not take the mail: " + e.getClass().getSimpleName());
    }
  }

  private Properties properties(NoticeSettings.Smtp smtp) {
    String timeout = Long.toString(settings.timeout().toMillis());
    Properties p = new Properties();
    p.setProperty("mail.smtp.host", smtp.host());
    p.setProperty("mail.smtp.port", Integer.toString(smtp.port()));
    p.setProperty("mail.smtp.auth", Boolean.toString(!smtp.user().isEmpty()));
    p.setProperty("mail.smtp.connectiontimeout", timeout);
    p.setProperty("mail.smtp.timeout", timeout);
    p.setProperty("mail.smtp.writetimeout", timeout);
    boolean startTls = smtp.security() == NoticeSettings.Smtp.Security.STARTTLS;
    p.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
    p.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
    p.setProperty(
        "mail.smtp.ssl.enable",
        Boolean.toString(smtp.security() == NoticeSettings.Smtp.Security.TLS));
    p.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    return p;
  }

  /** A mail whose id is that of the notice, so that a repetition can be recognised. */
  private static final class NumberedMail extends MimeMessage {
    private final String id;

    NumberedMail(Session session, long notice, NoticeSettings.Smtp smtp) {
      super(session);
      String domain = smtp.from().substring(smtp.from().indexOf('@') + 1);
      this.id = "<onewindow-notice-" + notice + '@' + domain + '>';
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
