package org.onewindow.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.NotPermitted;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.ApplicantDirectory;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Roles;
import org.onewindow.platform.identity.application.EnterByProvider;
import org.onewindow.platform.identity.application.HelpApplicant;
import org.onewindow.platform.identity.domain.ApplicantKind;
import org.onewindow.platform.identity.oidc.ProvenIdentity;
import org.onewindow.platform.identity.session.OpenSession;
import org.onewindow.platform.identity.session.OpenSessions;
import org.onewindow.platform.identity.session.SessionToken;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.testsupport.server.InsideServer;
import org.onewindow.testsupport.time.TestTime;

/** The door of those who apply online, from outside over HTTP. */
@InsideServer
class OnlineAccountsIT {

  private static final String PASSWORD = "河边的柳树今年又绿了";
  private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 9000));
  private static final Pattern CODE = Pattern.compile("data-code>([0-9]{6})<");

  @Inject HttpServletRequest running;
  @Inject HelpApplicant help;
  @Inject ApplicantDirectory directory;
  @Inject EnterByProvider enter;
  @Inject OpenSessions sessions;
  @Inject CurrentActor actors;
  @Inject Roles roles;
  @Inject Jdbc jdbc;
  @Inject TestTime time;

  @Test
  @DisplayName("PLT-112 注册须姓名、证件号码和手机号，逐项指出错误，填过的还在")
  void signsUpWithRealNumbers() {
    Browser browser = browser();
    HttpResponse<String> wrong =
        browser.post(
            "/online/sign-up/person",
            "name",
            "田晓禾",
            "number",
            "371799198806153020",
            "phone",
            "12345",
            "password",
            "short",
            "repeated",
            "short");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("value=\"371799198806153020\"")
        .contains("id=\"f-number-why\"")
        .contains("id=\"f-phone-why\"")
        .contains("id=\"f-password-why\"")
        .doesNotContain("value=\"short\"");
  }

  @Test
  @DisplayName("ACC-552 持护照、通行证、居住证、永久居留证的人自己注册、申请，文书上写的是那种证件")
  void signsUpWithOtherPapers() {
    Browser browser = browser();
    HttpResponse<String> wrong =
        other(browser, "HONG_KONG_MACAO_PERMIT", "K12345678", "CHAN TAI MAN");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("id=\"f-number-why\"").contains("value=\"K12345678\"");

    String number = "E" + phone().substring(3);
    assertThat(Browser.location(other(browser, "PASSPORT", number, "JOHN A. SMITH")))
        .startsWith("/online/login/code");
    confirm(browser);
    assertThat(browser.page("/online/account").body())
        .contains("JOHN A. SMITH", number.substring(0, 2) + "*****" + number.substring(7))
        .doesNotContain(number);
    String begun =
        Browser.location(
            browser.post("/online/apply/11371799MB2A00011A400012302000001", "scenario", "S1"));
    assertThat(browser.page(begun.replaceAll("\\?.*", "") + "?step=preview").body())
        .containsPattern("护照</span> <span class=\"num\">" + number)
        .doesNotContain("CITIZEN_ID");
    Browser again = browser();
    again.post(
        "/online/login", "number", number.toLowerCase(java.util.Locale.ROOT), "password", PASSWORD);
    assertThat(stage(again)).as("found by what is typed").isEqualTo("SECOND_FACTOR");
  }

  private static HttpResponse<String> other(
      Browser browser, String paper, String number, String name) {
    return browser.post(
        "/online/sign-up/person",
        "name",
        name,
        "paper",
        paper,
        "number",
        number,
        "phone",
        phone(),
        "password",
        PASSWORD,
        "repeated",
        PASSWORD);
  }

  @Test
  @DisplayName("PLT-113 密码之后还须手机验证码：只限该次登录，只用一次，十分钟内有效")
  void theCodeCompletesTheLogIn() {
    Someone someone = person();
    Browser browser = signedUp(someone);
    assertThat(stage(browser)).isEqualTo("SECOND_FACTOR");
    assertThat(browser.page("/online/account").statusCode()).isEqualTo(303);
    String code = code(browser);
    assertThat(browser.post("/online/login/code", "code", "000000").statusCode()).isEqualTo(422);
    Browser elsewhere = loggedIn(someone);
    assertThat(elsewhere.post("/online/login/code", "code", code).statusCode()).isEqualTo(422);
    HttpResponse<String> in = browser.post("/online/login/code", "code", code);
    assertThat(Browser.location(in)).isEqualTo("/online");
    assertThat(stage(browser)).isEqualTo("ONLINE");

    Instant before = time.instant();
    try {
      String late = code(elsewhere);
      time.pass(Duration.ofMinutes(11));
      assertThat(elsewhere.post("/online/login/code", "code", late).statusCode()).isEqualTo(422);
    } finally {
      time.set(before);
    }
  }

  @Test
  @DisplayName("PLT-111 申请人没有任何工作人员权限，两扇门各走各的")
  void applicantsAreNeverStaff() {
    Someone someone = person();
    Browser browser = inside(someone);
    var session = Browser.body(browser.json("GET", "/api/v1/session", ""));
    assertThat(session.getJsonArray("permissions").toString())
        .isEqualTo(
            "[\"inbox.read\",\"online.apply\",\"online.own\",\"online.read\",\"password.own\",\"session.own\",\"totp.own\"]");
    assertThat(session.getJsonArray("roles")).isEmpty();
    assertThat(session.getString("unit")).isEmpty();
    for (String staff : new String[] {"/home", "/desk", "/admin/accounts", "/worklist"}) {
      assertThat(browser.page(staff).statusCode()).as(staff).isEqualTo(403);
    }
    assertThat(browser.json("GET", "/api/v1/accounts", "").statusCode()).isEqualTo(403);

    assertThat(browser().logIn(login(someone), PASSWORD).statusCode())
        .as("the applicant's account does not open the door of staff")
        .isEqualTo(401);
    HttpResponse<String> stranger = browser().page("/online/account");
    assertThat(Browser.location(stranger)).isEqualTo("/online/login?return=%2Fonline%2Faccount");
  }

  @Test
  @DisplayName("PLT-112 证件号码和手机号只以密文和盲索引入库，页面上遮盖")
  void numbersAreSealed() {
    Someone someone = person();
    Browser browser = inside(someone);
    assertThat(browser.page("/online/account").body())
        .contains("田晓禾")
        .doesNotContain(someone.number())
        .doesNotContain(someone.phone());
    assertThat(
            jdbc.list(
                "SELECT CONCAT_WS(' ', number_sealed, number_index, number_mask, phone_sealed,"
                    + " phone_index, phone_mask) AS kept FROM plt_applicant",
                row -> row.text("kept")))
        .noneMatch(kept -> kept.contains(someone.number()) || kept.contains(someone.phone()));
    HttpResponse<String> byPhone =
        browser().post("/online/login", "number", someone.phone(), "password", PASSWORD);
    assertThat(Browser.location(byPhone)).startsWith("/online/login/code");
  }

  @Test
  @DisplayName("PLT-114 没有确认手机的注册可以重新注册；确认之后号码已被占用")
  void aClaimNobodyStandsByBlocksNobody() {
    Someone someone = person();
    Browser squatter = browser();
    assertThat(signUp(squatter, someone.withPhone(phone())).statusCode()).isEqualTo(303);
    Browser owner = signedUp(someone);
    assertThat(squatter.json("GET", "/api/v1/session", "").statusCode())
        .as("the squatter's session is over")
        .isEqualTo(401);
    confirm(owner);
    HttpResponse<String> taken = signUp(browser(), someone);
    assertThat(taken.statusCode()).isEqualTo(422);
    assertThat(taken.body()).contains("f-number-why");
  }

  @Test
  @DisplayName("PLT-115 经办人在授权范围和期限内代单位办事；撤销后立即不能")
  void agentsActUnderAMandate() {
    Someone agent = person();
    Browser agentsBrowser = inside(agent);
    Browser company = company();
    LocalDate until = LocalDate.ofInstant(time.instant(), ZoneId.of("Asia/Shanghai"));
    assertThat(
            company
                .post(
                    "/online/agents",
                    "name",
                    "别人",
                    "number",
                    agent.number(),
                    "power",
                    "FOLLOW",
                    "subjects",
                    "ALL",
                    "validUntil",
                    until.toString())
                .statusCode())
        .as("the name must be that of the number")
        .isEqualTo(422);
    HttpResponse<String> granted =
        company.json(
            "POST",
            "/api/v1/mandates",
            Json.createObjectBuilder()
                .add("name", "田晓禾")
                .add("number", agent.number())
                .add("power", "FOLLOW")
                .add("subjects", Json.createArrayBuilder().add("ALL"))
                .add("validUntil", until.toString())
                .build()
                .toString());
    assertThat(granted.statusCode()).isEqualTo(201);
    String mandate = Browser.location(granted).replaceAll(".*/", "");

    assertThat(agentsBrowser.post("/online/acting", "mandate", mandate).statusCode())
        .isEqualTo(303);
    assertThat(agentsBrowser.page("/online").body()).contains("晨光");
    assertThat(permissions(agentsBrowser)).contains("online.read").doesNotContain("online.apply");
    assertThat(inside(person()).post("/online/acting", "mandate", mandate).statusCode())
        .as("somebody else's mandate")
        .isEqualTo(404);

    assertThat(company.post("/online/agents/" + mandate + "/end").statusCode()).isEqualTo(303);
    assertThat(agentsBrowser.page("/online").body()).doesNotContain("晨光");
    assertThat(permissions(agentsBrowser)).contains("online.apply");
    assertThat(agentsBrowser.post("/online/acting", "mandate", mandate).statusCode())
        .isEqualTo(409);
  }

  @Test
  @DisplayName("PLT-116 经办人不得以单位名义再授权他人")
  void noMandateIsHandedOn() {
    Someone agent = person();
    Browser agentsBrowser = inside(agent);
    Browser company = company();
    String until = LocalDate.ofInstant(time.instant(), ZoneId.of("Asia/Shanghai")).toString();
    String body =
        Json.createObjectBuilder()
            .add("name", "田晓禾")
            .add("number", agent.number())
            .add("power", "APPLY")
            .add("subjects", Json.createArrayBuilder().add("ALL"))
            .add("validUntil", until)
            .build()
            .toString();
    String mandate =
        Browser.location(company.json("POST", "/api/v1/mandates", body)).replaceAll(".*/", "");
    agentsBrowser.json("PUT", "/api/v1/session/acting", "{\"mandate\":" + mandate + "}");
    assertThat(agentsBrowser.json("POST", "/api/v1/mandates", body).statusCode()).isEqualTo(403);
  }

  private String newestApplicant() {
    return jdbc.first(
            "SELECT MAX(account) AS newest FROM plt_applicant",
            row -> String.valueOf(row.number("newest")))
        .orElseThrow();
  }

  @Test
  @DisplayName("PLT-117 窗口核对证件原件后标记实名核验；忘记密码的，窗口给首次密码，登录后须改；ACC-638 没有核验的，审查的人看得出来")
  void theWindowHelps() {
    Someone someone = person();
    Browser browser = inside(someone);
    assertThat(browser.page("/online/account").body()).contains("尚未核验");
    String account = newestApplicant();
    assertThat(directory.isVerified(account)).isFalse();
    Actor clerk =
        new Actor(
            "it-clerk",
            "李窗明",
            "11371799MB2A00011A-01",
            "A01",
            Set.of("WINDOW_CLERK"),
            roles.permissionsOf(Set.of("WINDOW_CLERK")));
    assertThatThrownBy(() -> help.find(someone.number())).isInstanceOf(NotPermitted.class);
    String[] first = new String[1];
    actors.runAs(
        clerk,
        () -> {
          assertThat(help.find(someone.number()).name()).isEqualTo("田晓禾");
          assertThatThrownBy(() -> help.verify(someone.number(), false))
              .isInstanceOf(Refused.class);
          help.verify(someone.number(), true);
        });
    assertThat(browser.page("/online/account").body()).contains("已核验");
    assertThat(directory.isVerified(account)).isTrue();
    actors.runAs(clerk, () -> first[0] = help.newPassword(someone.number(), true));
    assertThat(browser.json("GET", "/api/v1/session", "").statusCode()).isEqualTo(401);

    Browser again = browser();
    again.post("/online/login", "number", someone.number(), "password", first[0]);
    HttpResponse<String> in = again.post("/online/login/code", "code", code(again));
    assertThat(Browser.location(in)).startsWith("/me/password");
    HttpResponse<String> changed =
        again.post(
            "/me/password",
            "current",
            first[0],
            "next",
            PASSWORD + "二",
            "repeated",
            PASSWORD + "二",
            "return",
            "/home");
    assertThat(Browser.location(changed)).isEqualTo("/online");
    assertThat(again.page("/online").statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("PLT-152 统一身份认证核验过的人第一次来就开通账号，标记实名；再来认的是签发方和编号，不是姓名")
  void theProvenPersonGetsAnAccount() {
    Someone someone = person();
    ProvenIdentity proven = proven("s-" + someone.number(), someone, "", false);
    assertThat(enter.with(proven, FROM)).as("a telephone is asked for").isEmpty();
    SessionToken token = enter.with(proven, asked(someone.phone()), FROM);
    Browser browser = planted(token);
    assertThat(stage(browser)).as("the typed telephone must answer").isEqualTo("SECOND_FACTOR");
    ProvenIdentity again = proven("s-" + someone.number(), someone, someone.phone(), true);
    assertThat(stage(planted(enter.with(again, FROM).orElseThrow()))).isEqualTo("SECOND_FACTOR");
    browser.post("/online/login/code/again");
    confirm(browser);
    assertThat(browser.page("/online/account").body()).contains("已核验").contains("田晓禾");
    assertThat(stage(planted(enter.with(again, FROM).orElseThrow())))
        .as("a confirmed telephone and the provider's second factor")
        .isEqualTo("ONLINE");
    assertThat(jdbc.list("SELECT identity_index AS i FROM plt_identity_link", r -> r.text("i")))
        .isNotEmpty()
        .allMatch(index -> index.matches("[0-9a-f]{64}"));
    Someone other = person();
    assertThatThrownBy(() -> enter.with(proven("s-" + someone.number(), other, "", true), FROM))
        .as("the subject is somebody else now")
        .isInstanceOfSatisfying(Refused.class, no -> isOnly(no, "OIDC_OTHER_PERSON"));
  }

  @Test
  @DisplayName("PLT-157 证件号码已有账号的：窗口核验过的直接绑定；没有核验过的不让进，登录后才能绑定")
  void nobodyIsGivenAnothersAccount() {
    Someone someone = person();
    Browser own = inside(someone);
    ProvenIdentity proven = proven("b-" + someone.number(), someone, someone.phone(), true);
    assertThatThrownBy(() -> enter.with(proven, FROM))
        .as("whoever signed up may be somebody else")
        .isInstanceOfSatisfying(Refused.class, no -> isOnly(no, "OIDC_BIND_FROM_INSIDE"));
    ProvenIdentity vague =
        new ProvenIdentity(
            ISSUER,
            "v-" + someone.number(),
            ApplicantKind.PERSON,
            "田晓禾",
            someone.number(),
            false,
            "",
            false,
            "",
            "",
            true,
            time.instant());
    assertThat(enter.with(vague, FROM)).as("a number that nobody vouches for").isEmpty();
    assertThatThrownBy(
            () ->
                enter.with(
                    vague,
                    new ProvenIdentity.Asked("田晓禾", someone.number(), phone(), "", ""),
                    FROM))
        .isInstanceOfSatisfying(Refused.class, no -> isOnly(no, "APPLICANT_NUMBER_TAKEN"));

    OpenSession session = sessions.of(own.token().orElseThrow(), true).orElseThrow();
    Someone stranger = person();
    actors.runAs(
        session.actor(),
        () -> {
          ProvenIdentity another = proven("x-" + stranger.number(), stranger, "", false);
          assertThatThrownBy(() -> enter.bind(session, another))
              .isInstanceOfSatisfying(Refused.class, no -> isOnly(no, "OIDC_OTHER_PERSON"));
          enter.bind(session, proven);
        });
    assertThat(stage(planted(enter.with(proven, FROM).orElseThrow()))).isEqualTo("ONLINE");
    assertThat(own.page("/online/account").body()).contains("已核验");

    ProvenIdentity moved = proven("m-" + someone.number(), someone, "", false);
    assertThat(stage(planted(enter.with(moved, FROM).orElseThrow())))
        .as("verified by now: bound by number and name, without a second factor the code is asked")
        .isEqualTo("SECOND_FACTOR");
    ProvenIdentity renamed =
        new ProvenIdentity(
            ISSUER,
            "r-" + someone.number(),
            ApplicantKind.PERSON,
            "田小禾",
            someone.number(),
            true,
            "",
            false,
            "",
            "",
            true,
            time.instant());
    assertThatThrownBy(() -> enter.with(renamed, FROM))
        .isInstanceOfSatisfying(Refused.class, no -> isOnly(no, "OIDC_OTHER_PERSON"));
  }

  @Test
  @DisplayName("PLT-157 没有确认手机的注册不挡真人：核验过的人接过这个号码，原来的密码和会话作废")
  void aSquatterGivesWay() {
    Someone someone = person();
    Browser squatter = signedUp(someone.withPhone(phone()));
    ProvenIdentity proven = proven("q-" + someone.number(), someone, someone.phone(), true);
    assertThat(stage(planted(enter.with(proven, FROM).orElseThrow()))).isEqualTo("ONLINE");
    assertThat(squatter.json("GET", "/api/v1/session", "").statusCode()).isEqualTo(401);
    HttpResponse<String> former =
        browser().post("/online/login", "number", someone.number(), "password", PASSWORD);
    assertThat(former.statusCode()).isEqualTo(422);
  }

  @Test
  @DisplayName("PLT-154 没有设置统一身份认证的，没有这扇门")
  void offByDefault() {
    assertThat(browser().page("/online/oidc").statusCode()).isEqualTo(404);
    assertThat(browser().page("/online/login").body()).doesNotContain("/online/oidc");
  }

  private static final String ISSUER = "https://id.example.cn/realms/county";
  private static final EnterByProvider.From FROM = new EnterByProvider.From("10.79.0.1", "IT");

  private ProvenIdentity proven(String subject, Someone someone, String phone, boolean strong) {
    return new ProvenIdentity(
        ISSUER,
        subject,
        ApplicantKind.PERSON,
        "田晓禾",
        someone.number(),
        true,
        phone,
        !phone.isEmpty(),
        "",
        "",
        strong,
        time.instant());
  }

  private static ProvenIdentity.Asked asked(String phone) {
    return new ProvenIdentity.Asked("", "", phone, "", "");
  }

  private static void isOnly(Refused no, String code) {
    assertThat(no.reasons()).extracting("code").containsExactly(code);
  }

  private Browser planted(SessionToken token) {
    Browser browser = browser();
    browser.plant(token.text());
    return browser;
  }

  /** A person as signed up. */
  private record Someone(String number, String phone) {
    Someone withPhone(String other) {
      return new Someone(number, other);
    }
  }

  private static Someone person() {
    return new Someone(citizen(), phone());
  }

  private static String phone() {
    return "139" + String.format("%08d", Math.abs(UUID.randomUUID().hashCode()) % 100_000_000);
  }

  private static String citizen() {
    int n = NEXT.incrementAndGet();
    String digits = "3717991980" + String.format("%02d%02d", n % 12 + 1, n / 12 % 28 + 1);
    String body = digits + String.format("%03d", n / 336 % 1000);
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += (body.charAt(i) - '0') * weights[i];
    }
    return body + "10X98765432".charAt(sum % 11);
  }

  private static String uscc() {
    String signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    StringBuilder body = new StringBuilder("91371799");
    String random = UUID.randomUUID().toString().replaceAll("[^0-9]", "") + "000000000";
    body.append(random, 0, 9);
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; i++) {
      sum += signs.indexOf(body.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return body.append(signs.charAt((31 - sum % 31) % 31)).toString();
  }

  private Browser company() {
    Browser browser = browser();
    HttpResponse<String> in =
        browser.json(
            "POST",
            "/api/v1/applicants",
            Json.createObjectBuilder()
                .add("kind", "ORGANISATION")
                .add("name", "示范县晨光食品有限公司")
                .add("number", uscc())
                .add("phone", phone())
                .add("password", PASSWORD)
                .add("representative", "宋承业")
                .add("representativeNumber", citizen())
                .build()
                .toString());
    assertThat(in.statusCode()).isEqualTo(201);
    confirm(browser);
    return browser;
  }

  private Browser signedUp(Someone someone) {
    Browser browser = browser();
    assertThat(Browser.location(signUp(browser, someone))).startsWith("/online/login/code");
    return browser;
  }

  private static HttpResponse<String> signUp(Browser browser, Someone someone) {
    return browser.post(
        "/online/sign-up/person",
        "name",
        "田晓禾",
        "number",
        someone.number(),
        "phone",
        someone.phone(),
        "password",
        PASSWORD,
        "repeated",
        PASSWORD);
  }

  private Browser loggedIn(Someone someone) {
    Browser browser = browser();
    browser.post("/online/login", "number", someone.number(), "password", PASSWORD);
    return browser;
  }

  private Browser inside(Someone someone) {
    Browser browser = signedUp(someone);
    confirm(browser);
    return browser;
  }

  private static void confirm(Browser browser) {
    assertThat(browser.post("/online/login/code", "code", code(browser)).statusCode())
        .isEqualTo(303);
  }

  private static String code(Browser browser) {
    Matcher shown = CODE.matcher(browser.page("/online/login/code").body());
    assertThat(shown.find()).as("demo mode shows the code").isTrue();
    return shown.group(1);
  }

  private static String stage(Browser browser) {
    return Browser.body(browser.json("GET", "/api/v1/session", "")).getString("stage");
  }

  private static String permissions(Browser browser) {
    return Browser.body(browser.json("GET", "/api/v1/session", ""))
        .getJsonArray("permissions")
        .toString();
  }

  private String login(Someone someone) {
    return jdbc.first(
            "SELECT a.login FROM plt_account a JOIN plt_applicant p ON p.account = a.id"
                + " WHERE p.phone_mask = ? ORDER BY a.id DESC LIMIT 1",
            row -> row.text("login"),
            someone.phone().substring(0, 3) + "****" + someone.phone().substring(7))
        .orElseThrow();
  }

  private static final AtomicInteger HOUSE = new AtomicInteger();

  private Browser browser() {
    int house = HOUSE.incrementAndGet();
    return new Browser(
        "http://127.0.0.1:" + running.getServerPort(), "10.78." + house / 250 + "." + house % 250);
  }
}
