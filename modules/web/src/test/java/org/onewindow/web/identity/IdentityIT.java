package org.onewindow.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.NotPermitted;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.identity.application.AssignRoles;
import org.onewindow.platform.identity.application.LockAccount;
import org.onewindow.platform.identity.application.OpenAccount;
import org.onewindow.platform.identity.domain.RoleAssignment;
import org.onewindow.platform.identity.domain.Totp;
import org.onewindow.platform.identity.domain.Unit;
import org.onewindow.platform.identity.persistence.Units;
import org.onewindow.platform.identity.persistence.Windows;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.testsupport.server.InsideServer;
import org.onewindow.testsupport.time.TestTime;

/** The door of the product, from outside over HTTP. */
@InsideServer
class IdentityIT {

  private static final String BUREAU = "11371799MB2A00011A";
  private static final String HALL = BUREAU + "-01";
  private static final String HEALTH = BUREAU + "-05";
  private static final String PASSWORD = "窗外的玉兰花开了又落了";
  private static final AtomicInteger HOUSE = new AtomicInteger();
  private static final Pattern INPUT =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

  @Inject HttpServletRequest running;
  @Inject OpenAccount openAccount;
  @Inject AssignRoles assignRoles;
  @Inject LockAccount lockAccount;
  @Inject CurrentActor actor;
  @Inject Units units;
  @Inject Windows windows;
  @Inject Directory directory;
  @Inject Transactions transactions;
  @Inject Jdbc jdbc;
  @Inject TestTime time;

  @BeforeEach
  void openTheHall() {
    transactions.inNew(
        () -> {
          unit(BUREAU, "示范县行政审批服务局", null);
          unit(HALL, "综合受理科", BUREAU);
          unit(HEALTH, "卫生文旅科", BUREAU);
          windows.addIfNew("A03", "A03 综合窗口", HALL, "WINDOW_CLERK");
          windows.addIfNew("C03", "C03 统一出件窗口", HALL, "EXIT_CLERK");
        });
  }

  private void unit(String code, String name, String parent) {
    if (units.find(code).isEmpty()) {
      units.add(new Unit(code, BUREAU, name, parent, "371799"));
    }
  }

  @Test
  @DisplayName("PLT-033 首次登录:先改密码,再选窗口,然后才能工作")
  void firstLogIn() {
    String login = name("clerk");
    String first = open(login, new RoleAssignment("WINDOW_CLERK", HALL));
    Browser browser = browser();

    HttpResponse<String> in = browser.post("/login", "login", login, "password", first);
    assertThat(Browser.location(in)).isEqualTo("/me/password?return=%2Fhome");
    assertThat(browser.page("/me/sessions").statusCode()).isEqualTo(200);
    assertThat(browser.json("GET", "/api/v1/session/places", "").statusCode())
        .as("the place cannot be chosen before the password is changed")
        .isEqualTo(401);

    assertThat(changePassword(browser, first, "1234567890").statusCode()).isEqualTo(422);
    assertThat(changePassword(browser, "wrong", PASSWORD).statusCode()).isEqualTo(422);
    assertThat(Browser.location(changePassword(browser, first, PASSWORD)))
        .isEqualTo("/login/place?return=%2Fhome");

    HttpResponse<String> there = browser.post("/login/place", "place", HALL + "|A03");
    assertThat(Browser.location(there)).isEqualTo("/home");
    var session = Browser.body(browser.json("GET", "/api/v1/session", ""));
    assertThat(session.getString("stage")).isEqualTo("READY");
    assertThat(session.getString("unit")).isEqualTo(HALL);
    assertThat(session.getString("window")).isEqualTo("A03");
  }

  @Test
  @DisplayName("PLT-021 只能选自己有岗位的单位和该单位的窗口")
  void onlyHeldUnits() {
    Browser clerk = ready("clerk", new RoleAssignment("WINDOW_CLERK", HALL));
    assertThat(place(clerk, HEALTH, "")).contains("UNIT_NOT_HELD");
    assertThat(place(clerk, HALL, "")).contains("WINDOW_MISSING");
    assertThat(place(clerk, HALL, "Z99")).contains("WINDOW_NOT_HERE");
    assertThat(place(clerk, HALL, "A03")).contains("READY");
  }

  @Test
  @DisplayName("PLT-021 出件人员选出件窗口，窗口人员选综合窗口，不能坐到别的岗位的窗口")
  void everyRoleAtItsWindow() {
    Browser exit = ready("exit", new RoleAssignment("EXIT_CLERK", HALL));
    assertThat(place(exit, HALL, "")).contains("WINDOW_MISSING");
    assertThat(place(exit, HALL, "A03")).contains("WINDOW_NOT_HERE");
    assertThat(place(exit, HALL, "C03")).contains("READY");
    Browser clerk = ready("clerk", new RoleAssignment("WINDOW_CLERK", HALL));
    assertThat(place(clerk, HALL, "C03")).contains("WINDOW_NOT_HERE");
  }

  @Test
  @DisplayName("PLT-039 植入的会话标识不会被采用,登录后换新,退出后作废")
  void plantedSessionIsNotAdopted() {
    String login = name("reviewer");
    readyAs(login, new RoleAssignment("REVIEWER", HEALTH));
    Browser victim = browser();
    String planted = "A".repeat(43);
    victim.plant(planted);

    HttpResponse<String> in = victim.logIn(login, PASSWORD);
    assertThat(in.statusCode()).isEqualTo(201);
    String token = victim.token().orElseThrow();
    assertThat(token).isNotEqualTo(planted);
    assertThat(in.headers().allValues("Set-Cookie"))
        .filteredOn(c -> c.startsWith("ow_session="))
        .singleElement()
        .asString()
        .contains("HttpOnly")
        .contains("SameSite=Lax")
        .contains("Path=/")
        .doesNotContain("Secure");
    assertThat(alive(planted)).isEqualTo(401);
    assertThat(alive(token)).isEqualTo(200);

    victim.logIn(login, PASSWORD);
    assertThat(alive(token)).as("a new log-in ends the session before").isEqualTo(401);
    String second = victim.token().orElseThrow();
    assertThat(Browser.location(victim.post("/logout"))).isEqualTo("/login");
    assertThat(victim.token()).isEmpty();
    assertThat(alive(second)).isEqualTo(401);
  }

  @Test
  @DisplayName("PLT-099 可信代理说浏览器一侧经过 HTTPS 的：要求以后只用 HTTPS，所有 Cookie 只在 HTTPS 上送")
  void whatTheTrustedProxySaysOfEncryption() {
    HttpResponse<String> page = browser().encryptedPage("/login?lang=en");

    assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
    assertThat(page.headers().allValues("Set-Cookie"))
        .hasSizeGreaterThan(1)
        .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
  }

  @Test
  @DisplayName("PLT-020 没有权限:机器得到 403 的 problem+json,人得到 403 的页面;未登录的先去登录")
  void refusesWhoMayNot() {
    Browser reviewer = ready("reviewer", new RoleAssignment("REVIEWER", HEALTH));
    HttpResponse<String> machine = reviewer.json("GET", "/api/v1/accounts", "");
    assertThat(machine.statusCode()).isEqualTo(403);
    assertThat(machine.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(Browser.body(machine).getString("code")).isEqualTo("PERMISSION_MISSING");
    HttpResponse<String> page = reviewer.page("/admin/accounts");
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains("<html");

    Browser stranger = browser();
    assertThat(stranger.json("GET", "/api/v1/accounts", "").statusCode()).isEqualTo(401);
    HttpResponse<String> toLogIn = stranger.page("/admin/accounts?q=x");
    assertThat(toLogIn.statusCode()).isEqualTo(303);
    assertThat(Browser.location(toLogIn)).isEqualTo("/login?return=%2Fadmin%2Faccounts%3Fq%3Dx");

    assertThatThrownBy(() -> lockAccount.lock("anyone"))
        .as("called without any actor")
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  @DisplayName("PLT-043 登录后只回到本站的页面,不会被带到别的网站")
  void noOpenRedirect() {
    String login = name("reviewer");
    readyAs(login, new RoleAssignment("REVIEWER", HEALTH));
    for (String bad :
        List.of("//evil.example", "https://evil.example/", "/\\evil.example", "javascript:x", "")) {
      HttpResponse<String> in =
          browser().post("/login", "login", login, "password", PASSWORD, "return", bad);
      assertThat(in.headers().firstValue("Location").orElse(""))
          .as(bad)
          .doesNotContain("evil")
          .endsWith("/home");
    }
    HttpResponse<String> good =
        browser().post("/login", "login", login, "password", PASSWORD, "return", "/cases/1?a=b");
    assertThat(Browser.location(good)).isEqualTo("/cases/1?a=b");
  }

  @Test
  @DisplayName("PLT-029 输错五次后暂停登录,管理员可提前解除")
  void pausesAfterFive() {
    String login = name("clerk");
    readyAs(login, new RoleAssignment("REVIEWER", HEALTH));
    for (int i = 0; i < 5; i++) {
      HttpResponse<String> wrong = browser().logIn(login, "not the password");
      assertThat(wrong.statusCode()).isEqualTo(401);
      assertThat(Browser.body(wrong).getString("code")).isEqualTo("LOGIN_FAILED");
    }
    HttpResponse<String> paused = browser().logIn(login, PASSWORD);
    assertThat(paused.statusCode()).isEqualTo(429);
    assertThat(Browser.body(paused).getString("code")).isEqualTo("LOGIN_PAUSED");
    assertThat(paused.headers().firstValueAsLong("Retry-After").orElseThrow())
        .isBetween(60L, 3600L);
    as("account.lock", () -> lockAccount.endPause(login));
    assertThat(browser().logIn(login, PASSWORD).statusCode()).isEqualTo(201);
  }

  @Test
  @DisplayName("四个人同时各问五十次，人人只见到自己的会话：资源只造一次，会话不在其中")
  void eachSeesTheirOwnSession() throws InterruptedException, ExecutionException {
    Map<String, Browser> people = new LinkedHashMap<>();
    for (int i = 0; i < 4; i++) {
      String login = name("clerk");
      people.put(login, readyAs(login, new RoleAssignment("REVIEWER", HEALTH)));
    }
    ExecutorService together = Executors.newFixedThreadPool(people.size());
    try {
      List<Callable<List<String>>> questions = new ArrayList<>();
      people.forEach(
          (login, browser) ->
              questions.add(
                  () ->
                      Stream.generate(() -> browser.json("GET", "/api/v1/session", ""))
                          .limit(50)
                          .map(answer -> Browser.body(answer).getString("login"))
                          .toList()));
      Iterator<String> logins = people.keySet().iterator();
      for (Future<List<String>> seen : together.invokeAll(questions)) {
        assertThat(seen.get()).hasSize(50).containsOnly(logins.next());
      }
    } finally {
      together.shutdownNow();
    }
  }

  @Test
  @DisplayName("PLT-042 同一地址登录过于频繁得到 429 和 Retry-After,别的地址不受影响")
  void limitsTheRate() {
    Browser hasty = browser();
    HttpResponse<String> last = null;
    for (int i = 0; i < 201; i++) {
      last = hasty.post("/login", "login", "", "password", "");
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValue("Retry-After")).isPresent();
    assertThat(browser().post("/login", "login", "", "password", "").statusCode()).isEqualTo(422);
  }

  @Test
  @DisplayName("PLT-031 岗位要求动态口令:先绑定才能工作;口令用过即废,恢复码只用一次")
  void secondFactor() {
    String login = name("supervisor");
    String first = open(login, new RoleAssignment("SUPERVISOR", BUREAU));
    Browser browser = browser();
    browser.logIn(login, first);
    assertThat(Browser.location(changePassword(browser, first, PASSWORD)))
        .startsWith("/me/totp?return=");
    assertThat(browser.page("/me/totp").body()).contains("<svg class=\"qr\"");
    Totp app =
        Totp.ofBase32(
            Browser.body(browser.json("POST", "/api/v1/me/totp", "")).getString("secret"));
    assertThat(bind(browser, "000000").statusCode()).isEqualTo(422);
    HttpResponse<String> bound = bind(browser, app.codeAt(time.instant()));
    List<String> recovery =
        strings(bound.body(), Pattern.compile("([A-Z2-7]{4}(?:-[A-Z2-7]{4}){3})"));
    assertThat(recovery).hasSize(10);
    assertThat(session(browser)).isEqualTo("READY");

    Browser other = browser();
    other.logIn(login, PASSWORD);
    assertThat(session(other)).isEqualTo("SECOND_FACTOR");
    assertThat(other.json("POST", "/api/v1/me/totp", "").statusCode()).isEqualTo(401);
    assertThat(code(other, app.codeAt(time.instant())))
        .as("the code that bound it is used up")
        .contains("TOTP_CODE_WRONG");
    assertThat(code(other, app.codeAt(time.instant().plusSeconds(30)))).contains("READY");

    Browser third = browser();
    third.logIn(login, PASSWORD);
    assertThat(code(third, app.codeAt(time.instant().plusSeconds(30)))).contains("TOTP_CODE_WRONG");
    assertThat(code(third, recovery.get(0))).contains("READY");
    Browser fourth = browser();
    fourth.logIn(login, PASSWORD);
    assertThat(code(fourth, recovery.get(0))).contains("TOTP_CODE_WRONG");
    assertThat(code(fourth, recovery.get(1).toLowerCase(java.util.Locale.ROOT))).contains("READY");
  }

  @Test
  @DisplayName("PLT-038 会话超时时提交的表单,重新登录后原样还在,别人拿不到")
  void nothingTypedIsLost() {
    String login = name("clerk");
    Browser browser = readyAs(login, new RoleAssignment("REVIEWER", HEALTH));
    Instant before = time.instant();
    try {
      time.pass(Duration.ofMinutes(31));
      HttpResponse<String> sent =
          browser.post("/cases/7/opinion", "opinion", "平面图与现场一致 & 合格", "code", "secret");
      assertThat(sent.statusCode()).isEqualTo(303);
      assertThat(Browser.location(sent)).startsWith("/login?return=%2Flogin%2Fkept%2F");
      String kept =
          java.net.URLDecoder.decode(
              Browser.location(sent).substring("/login?return=".length()),
              java.nio.charset.StandardCharsets.UTF_8);
      HttpResponse<String> again =
          browser.post("/login", "login", login, "password", PASSWORD, "return", kept);
      assertThat(Browser.location(again)).isEqualTo(kept);
      String page = browser.page(kept).body();
      assertThat(page).contains("action=\"/cases/7/opinion\"");
      assertThat(strings(page, INPUT)).contains("opinion").doesNotContain("code");
      assertThat(page).contains("平面图与现场一致 &amp; 合格");
      assertThat(ready("other", new RoleAssignment("REVIEWER", HEALTH)).page(kept).statusCode())
          .isEqualTo(404);
      assertThat(jdbc.list("SELECT body_sealed FROM plt_kept_form", r -> r.text("body_sealed")))
          .noneMatch(b -> b.contains("opinion"));
    } finally {
      time.set(before);
    }
  }

  @Test
  @DisplayName("PLT-034 停用账号即刻退出其会话,之后不能登录")
  void lockingEndsSessions() {
    String login = name("leaver");
    Browser leaver = readyAs(login, new RoleAssignment("REVIEWER", HEALTH));
    as("account.lock", () -> lockAccount.lock(login));
    assertThat(session(leaver)).isEqualTo("401");
    assertThat(browser().logIn(login, PASSWORD).statusCode()).isEqualTo(401);
  }

  @Test
  @DisplayName("PLT-044 管理员不能取消自己的管理员岗位,也不能停用自己;每次操作留有审计")
  void administratorsStay() {
    String login = name("admin");
    Browser admin = readyAs(login, new RoleAssignment("ADMINISTRATOR", BUREAU));
    assertThat(admin.json("PUT", "/api/v1/accounts/" + login + "/roles", "[]").body())
        .contains("OWN_ADMINISTRATOR_ROLE");
    assertThat(admin.json("PUT", "/api/v1/accounts/" + login + "/lock", "").body())
        .contains("OWN_ACCOUNT");

    String colleague = name("colleague");
    HttpResponse<String> opened =
        admin.json(
            "POST",
            "/api/v1/accounts",
            "{\"login\":\"%s\",\"name\":\"赵小满\",\"phone\":\"138 0000 0003\",\"roles\":[{\"role\":\"GUIDE\",\"unit\":\"%s\"}]}"
                .formatted(colleague, HALL));
    assertThat(opened.statusCode()).isEqualTo(201);
    String first = Browser.body(opened).getString("firstPassword");
    assertThat(first).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
    assertThat(admin.json("GET", "/api/v1/accounts/" + colleague, "").body()).doesNotContain(first);
    assertThat(admin.page("/admin/accounts?q=" + colleague).body()).contains(colleague);
    assertThat(
            jdbc.list(
                "SELECT phone_sealed FROM plt_account WHERE login = ?",
                r -> r.text("phone_sealed"),
                colleague))
        .singleElement()
        .asString()
        .startsWith("A1.")
        .doesNotContain("13800000003");
    String account = directory.personByLogin(colleague).orElseThrow().account();
    String by = directory.personByLogin(login).orElseThrow().account();
    assertThat(
            jdbc.list(
                "SELECT actor FROM plt_audit WHERE action = 'account.open' AND subject_id = ?",
                r -> r.text("actor"),
                account))
        .containsExactly(by);
  }

  @Test
  @DisplayName("PLT-044 至少保留一位可登录的管理员")
  void lastAdministratorStays() {
    String login = name("admin");
    readyAs(login, new RoleAssignment("ADMINISTRATOR", BUREAU));
    String ours = directory.personByLogin(login).orElseThrow().account();
    jdbc.update(
        "UPDATE plt_account_role SET role = 'ADMINISTRATOR-RESTING'"
            + " WHERE role = 'ADMINISTRATOR' AND account <> ?",
        ours);
    try {
      assertThatThrownBy(() -> as("account.assign", () -> assignRoles.with(login, List.of())))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("LAST_ADMINISTRATOR");
      assertThatThrownBy(() -> as("account.lock", () -> lockAccount.lock(login)))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("LAST_ADMINISTRATOR");
      readyAs(name("admin"), new RoleAssignment("ADMINISTRATOR", BUREAU));
      as("account.assign", () -> assignRoles.with(login, List.of()));
    } finally {
      jdbc.update(
          "UPDATE plt_account_role SET role = 'ADMINISTRATOR'"
              + " WHERE role = 'ADMINISTRATOR-RESTING'");
    }
  }

  @Test
  @DisplayName("PLT-045 密码、口令、令牌不出现在日志和审计中")
  void secretsAreNeverLogged() {
    List<String> log = Collections.synchronizedList(new ArrayList<>());
    Handler listening =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            log.add(new SimpleFormatter().format(line));
          }

          @Override
          public void flush() {
            // Nothing is held back.
          }

          @Override
          public void close() {
            // Nothing is open.
          }
        };
    String wrong = "falsch-" + UUID.randomUUID();
    Logger root = Logger.getLogger("");
    root.addHandler(listening);
    String login = name("clerk");
    Browser browser;
    try {
      browser = readyAs(login, new RoleAssignment("REVIEWER", HEALTH));
      browser().logIn(login, wrong);
      Logger.getLogger("test").warning("the handler listens");
    } finally {
      root.removeHandler(listening);
    }
    String token = browser.token().orElseThrow();
    assertThat(log).anyMatch(l -> l.contains("the handler listens"));
    assertThat(log).noneMatch(l -> Stream.of(PASSWORD, wrong, token).anyMatch(l::contains));
    assertThat(jdbc.list("SELECT facts FROM plt_audit", r -> String.valueOf(r.text("facts"))))
        .noneMatch(f -> Stream.of(PASSWORD, wrong, token).anyMatch(f::contains));
  }

  // ---- in words of the door

  private Browser browser() {
    return new Browser(
        "http://127.0.0.1:" + running.getServerPort(), "10.77.0." + HOUSE.incrementAndGet());
  }

  private static String name(String what) {
    return what + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private String open(String login, RoleAssignment... roles) {
    String[] first = new String[1];
    as("account.open", () -> first[0] = openAccount.with(login, "李窗明", "", List.of(roles)));
    return first[0];
  }

  private Browser ready(String what, RoleAssignment... roles) {
    return readyAs(name(what), roles);
  }

  private Browser readyAs(String login, RoleAssignment... roles) {
    String first = open(login, roles);
    Browser browser = browser();
    assertThat(browser.logIn(login, first).statusCode()).isEqualTo(201);
    assertThat(changePassword(browser, first, PASSWORD).statusCode()).isEqualTo(303);
    return browser;
  }

  private void as(String permission, Runnable work) {
    actor.runAs(Actor.system("test", permission), work);
  }

  private static HttpResponse<String> changePassword(Browser browser, String from, String to) {
    return browser.post("/me/password", "current", from, "next", to, "repeated", to);
  }

  private static String place(Browser browser, String unit, String window) {
    String body = "{\"unit\":\"%s\",\"window\":\"%s\"}".formatted(unit, window);
    return browser.json("PUT", "/api/v1/session/place", body).body();
  }

  private static HttpResponse<String> bind(Browser browser, String code) {
    return browser.post("/me/totp", "code", code);
  }

  private static String code(Browser browser, String code) {
    return browser.json("POST", "/api/v1/session/code", "{\"code\":\"%s\"}".formatted(code)).body();
  }

  /** The stage of the session, or the status when there is none. */
  private static String session(Browser browser) {
    HttpResponse<String> answer = browser.json("GET", "/api/v1/session", "");
    return answer.statusCode() == 200
        ? Browser.body(answer).getString("stage")
        : String.valueOf(answer.statusCode());
  }

  private int alive(String token) {
    Browser thief = browser();
    thief.plant(token);
    return thief.json("GET", "/api/v1/session", "").statusCode();
  }

  private static List<String> strings(String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
