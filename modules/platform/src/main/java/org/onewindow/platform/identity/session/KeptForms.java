package org.onewindow.platform.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.persistence.SessionRow;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.retention.Forgetting;
import org.onewindow.platform.time.RealTime;

/**
 * Nothing typed is lost: what a person sends after the session ran out is kept, sealed, for an
 * hour, and waits on the far side of the log-in for the same person. Passwords and codes are not
 * kept; uploads cannot be, and the page warns before.
 */
@ApplicationScoped
public class KeptForms implements Forgetting {

  /** One input and what was typed. */
  public record Input(String name, String value) {}

  /** What was sent, and where to. */
  public record KeptForm(String path, List<Input> inputs) {
    public KeptForm {
      inputs = List.copyOf(inputs);
    }
  }

  private static final int LARGEST = 256 * 1024;
  private static final int LONGEST_PATH = 500;
  private static final Duration KEPT = Duration.ofHours(1);

  private final OpenSessions sessions;
  private final FieldSeal seal;
  private final Jdbc jdbc;
  private final InstantSource clock;

  protected KeptForms() {
    this(null, null, null, null);
  }

  @Inject
  public KeptForms(
      OpenSessions sessions, FieldSeal seal, Jdbc jdbc, @RealTime InstantSource clock) {
    this.sessions = sessions;
    this.seal = seal;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Keeps what a form sent with a token whose session ran out.
   *
   * @return the log-in page to go to, or empty when there is nothing to keep
   */
  Optional<String> keepTyping(String token, HttpServletRequest request) throws IOException {
    String type = request.getContentType();
    String path = request.getRequestURI();
    boolean form =
        request.getMethod().equals("POST")
            && type != null
            && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")
            && !path.startsWith("/api/")
            && !path.startsWith("/login")
            && !path.startsWith("/logout")
            && !path.startsWith("/online/login")
            && !path.startsWith("/online/logout")
            && path.length() <= LONGEST_PATH;
    if (!form || request.getContentLength() > LARGEST) {
      return Optional.empty();
    }
    Optional<SessionRow> runOut = sessions.runOut(token);
    if (runOut.isEmpty()) {
      return Optional.empty();
    }
    String body = body(request);
    SessionToken id = SessionToken.random();
    forget();
    jdbc.update(
        "INSERT INTO plt_kept_form (id, account, path, body_sealed, kept_at) VALUES (?, ?, ?, ?, ?)",
        id.id(),
        runOut.get().account(),
        path,
        seal.seal(place(id.id()), body),
        clock.instant());
    String door = path.startsWith("/online/") ? "/online/login" : "/login";
    return Optional.of(door + "?return=" + encode("/login/kept/" + id.text()));
  }

  @Override
  public String name() {
    return "kept-forms";
  }

  @Override
  public int forget() {
    return jdbc.update(
        "DELETE FROM plt_kept_form WHERE kept_at < ? ORDER BY kept_at LIMIT 100",
        clock.instant().minus(KEPT));
  }

  /** What the person sent before logging in again; nobody else gets it. */
  public Optional<KeptForm> of(String token, long account) {
    if (!SessionToken.hasForm(token)) {
      return Optional.empty();
    }
    String id = new SessionToken(token).id();
    return jdbc.first(
        "SELECT path, body_sealed FROM plt_kept_form WHERE id = ? AND account = ? AND kept_at > ?",
        row ->
            new KeptForm(row.text("path"), inputs(seal.open(place(id), row.text("body_sealed")))),
        id,
        account,
        clock.instant().minus(KEPT));
  }

  private static String body(HttpServletRequest request) throws IOException {
    try (InputStream in = request.getInputStream()) {
      return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
    }
  }

  static List<Input> inputs(String body) {
    List<Input> inputs = new ArrayList<>();
    for (String pair : body.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        String name = decode(pair.substring(0, equals));
        if (isWorthKeeping(name)) {
          inputs.add(new Input(name, decode(pair.substring(equals + 1))));
        }
      }
    }
    return inputs;
  }

  private static boolean isWorthKeeping(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !lower.contains("password") && !lower.equals("code") && !lower.equals("_csrf");
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException brokenEscape) {
      return text;
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String place(String id) {
    return "plt_kept_form.body:" + id;
  }
}
