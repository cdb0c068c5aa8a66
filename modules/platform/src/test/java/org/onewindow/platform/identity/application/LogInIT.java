package org.onewindow.platform.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.crypto.TestSeal;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.IdentitySettings;
import org.onewindow.platform.identity.Roles;
import org.onewindow.platform.identity.persistence.Credentials;
import org.onewindow.platform.identity.persistence.LockOuts;
import org.onewindow.platform.identity.persistence.Sessions;
import org.onewindow.platform.identity.session.OpenSessions;
import org.onewindow.platform.identity.session.SessionStage;
import org.onewindow.platform.identity.session.SessionToken;
import org.onewindow.platform.persistence.JvmDatabase;

/** The log-in against a real database, where the counting of attempts must hold. */
class LogInIT {

  private static final String RIGHT = "窗外的玉兰花开了";
  private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

  private JvmDatabase database;
  private LogIn logIn;
  private OpenSessions open;
  private List<String> audited;
  private Instant now;

  @BeforeEach
  void openAccount() {
    database = JvmDatabase.migrated();
    audited = new ArrayList<>();
    now = MORNING;
    InstantSource clock = () -> now;
    Map<String, String> keys =
        Map.of("onewindow.demo", "true", "onewindow.password.iterations", "1024");
    IdentitySettings settings =
        IdentitySettings.read(new Settings(key -> Optional.ofNullable(keys.get(key))));
    Passwords passwords = new Passwords(new Pbkdf2PasswordHashImpl(), settings);
    FieldSeal seal = TestSeal.random();
    Sessions sessions = new Sessions(database.jdbc());
    CurrentActor actor = new NobodyYet();
    logIn =
        new LogIn(
            passwords,
            new Credentials(database.jdbc()),
            new LockOuts(database.jdbc()),
            sessions,
            seal,
            (AuditEntry entry) -> audited.add(actor.get().account() + " " + entry.action()),
            actor,
            database,
            settings,
            clock);
    open = new OpenSessions(sessions, new Roles(List.of()), settings, clock, clock);
    database
        .jdbc()
        .update(
            "INSERT INTO plt_account (version, login, name, status, password_hash,"
                + " must_change_password, password_changed_at, totp_last_step, created_at)"
                + " VALUES (1, 'clerk', '李窗明', 'ACTIVE', ?, TRUE, ?, 0, ?)",
            passwords.hash(RIGHT),
            now,
            now);
  }

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  @Test
  @DisplayName("PLT-033 首次登录成功后只能先改密码,尚不代表任何单位")
  void firstLogInLeadsToANewPassword() {
    SessionToken token = logIn.with(" Clerk ", RIGHT, "10.1.1.1", "Firefox");
    var session = open.of(token.text(), true).orElseThrow();
    assertThat(session.stage()).isEqualTo(SessionStage.NEW_PASSWORD);
    assertThat(session.actor().isLoggedIn()).isFalse();
    assertThat(session.actor().permissions())
        .containsExactlyInAnyOrder("session.own", "password.own");
    assertThat(audited).containsExactly(session.account() + " session.begin");
  }

  @Test
  @DisplayName("PLT-039 每次登录都是新会话,库中只有摘要;超时、登出后令牌无效")
  void everyLogInIsANewSession() {
    SessionToken first = logIn.with("clerk", RIGHT, "10.1.1.1", "Firefox");
    SessionToken second = logIn.with("clerk", RIGHT, "10.1.1.1", "Firefox");
    assertThat(first.text()).isNotEqualTo(second.text());
    List<String> stored = database.jdbc().list("SELECT id FROM plt_session", row -> row.text("id"));
    assertThat(stored).containsExactlyInAnyOrder(first.id(), second.id());
    assertThat(open.of("A".repeat(43), true)).isEmpty();
    now = MORNING.plus(Duration.ofMinutes(29));
    assertThat(open.of(first.text(), true)).isPresent();
    now = MORNING.plus(Duration.ofMinutes(31));
    assertThat(open.of(first.text(), true)).as("used two minutes ago").isPresent();
    assertThat(open.of(second.text(), true)).as("idle for 31 minutes").isEmpty();
    assertThat(open.runOut(second.text())).isPresent();
  }

  @Test
  @DisplayName("PLT-029 输错五次后,对的密码也要等;等过之后可以登录")
  void fiveWrongThenAPause() {
    for (int i = 0; i < 5; i++) {
      assertRefused("clerk", "wrong password", "10.1.1.1", "LOGIN_FAILED");
    }
    assertRefused("clerk", RIGHT, "10.1.1.2", "LOGIN_PAUSED");
    now = MORNING.plusSeconds(61);
    assertThat(logIn.with("clerk", RIGHT, "10.1.1.2", "")).isNotNull();
    assertRefused("clerk", "wrong password", "10.1.1.1", "LOGIN_FAILED");
  }

  @Test
  @DisplayName("PLT-040 不存在的登录名与存在的反应完全相同")
  void unknownNamesAnswerTheSame() {
    for (int i = 0; i < 5; i++) {
      assertRefused("nobody", "wrong password", "10.1.1.1", "LOGIN_FAILED");
    }
    assertRefused("nobody", "wrong password", "10.1.1.2", "LOGIN_PAUSED");
    database.jdbc().update("UPDATE plt_account SET status = 'LOCKED'");
    assertRefused("clerk", RIGHT, "10.1.1.3", "LOGIN_FAILED");
    assertThat(database.jdbc().list("SELECT subject FROM plt_lock_out", r -> r.text("subject")))
        .noneMatch(s -> s.contains("nobody") || s.contains("10.1.1"));
  }

  @Test
  @DisplayName("PLT-029 同一地址试很多名字也会被暂停")
  void manyNamesFromOneAddress() {
    for (int i = 0; i < 50; i++) {
      assertRefused("name" + i, "wrong password", "10.1.1.1", "LOGIN_FAILED");
    }
    assertRefused("clerk", RIGHT, "10.1.1.1", "LOGIN_PAUSED");
    assertThat(logIn.with("clerk", RIGHT, "10.1.1.2", "")).isNotNull();
  }

  @Test
  @DisplayName("PLT-029 三十二个猜测同时到达,也只看其中五个")
  void parallelGuessesDoNotSlipThrough() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(32);
    List<Callable<String>> guesses = new ArrayList<>();
    for (int i = 0; i < 32; i++) {
      String address = "10.2.0." + i;
      guesses.add(() -> refusal("clerk", "wrong password", address));
    }
    List<String> answers = new ArrayList<>();
    for (Future<String> answer : pool.invokeAll(guesses)) {
      answers.add(answer.get());
    }
    pool.shutdown();
    assertThat(answers).hasSize(32).containsOnly("LOGIN_FAILED", "LOGIN_PAUSED");
    assertThat(answers.stream().filter("LOGIN_FAILED"::equals)).hasSize(5);
  }

  @Test
  @DisplayName("PLT-041 迭代次数调高后,登录时悄悄换成更强的散列")
  void strengthensOldHashes() {
    String weak = "PBKDF2WithHmacSHA512:1024:";
    assertThat(hash()).startsWith(weak);
    Map<String, String> keys =
        Map.of("onewindow.demo", "true", "onewindow.password.iterations", "2048");
    IdentitySettings stronger =
        IdentitySettings.read(new Settings(key -> Optional.ofNullable(keys.get(key))));
    Passwords passwords = new Passwords(new Pbkdf2PasswordHashImpl(), stronger);
    CurrentActor actor = new NobodyYet();
    LogIn later =
        new LogIn(
            passwords,
            new Credentials(database.jdbc()),
            new LockOuts(database.jdbc()),
            new Sessions(database.jdbc()),
            TestSeal.random(),
            entry -> audited.add(entry.action()),
            actor,
            database,
            stronger,
            () -> now);
    later.with("clerk", RIGHT, "10.1.1.1", "");
    assertThat(hash()).startsWith("PBKDF2WithHmacSHA512:2048:");
    assertThat(later.with("clerk", RIGHT, "10.1.1.1", "")).isNotNull();
  }

  @Test
  @DisplayName("PLT-041 生产环境拒绝低于 210000 次的迭代")
  void refusesWeakHashingOutsideDemo() {
    Map<String, String> keys = Map.of("onewindow.password.iterations", "1024");
    Settings settings = new Settings(key -> Optional.ofNullable(keys.get(key)));
    assertThat(IdentitySettings.read(settings).data()).isEqualTo(Path.of("data"));
    assertThat(settings.problems()).singleElement().asString().contains("210000");
  }

  private String hash() {
    return database
        .jdbc()
        .first("SELECT password_hash FROM plt_account", row -> row.text("password_hash"))
        .orElseThrow();
  }

  private void assertRefused(String login, String password, String address, String code) {
    assertThatThrownBy(() -> logIn.with(login, password, address, ""))
        .isInstanceOfSatisfying(
            Refused.class,
            no -> {
              assertThat(no.reasons().get(0).code()).isEqualTo(code);
              assertThat(no).hasMessageNotContaining(password);
            });
  }

  private String refusal(String login, String password, String address) {
    try {
      logIn.with(login, password, address, "");
      return "in";
    } catch (Refused no) {
      return no.reasons().get(0).code();
    }
  }

  /** The actor of the thread, public at first. */
  private static final class NobodyYet implements CurrentActor {
    private final ThreadLocal<Actor> bound = ThreadLocal.withInitial(() -> Actor.PUBLIC);

    @Override
    public Actor get() {
      return bound.get();
    }

    @Override
    public void runAs(Actor actor, Runnable work) {
      Actor former = bound.get();
      bound.set(actor);
      try {
        work.run();
      } finally {
        bound.set(former);
      }
    }
  }
}
