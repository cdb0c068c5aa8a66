package org.onewindow.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.platform.identity.domain.Totp;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.testsupport.server.InsideServer;
import org.onewindow.testsupport.time.TestTime;
import org.onewindow.web.Endpoint;
import org.onewindow.web.access.AccessTable.Line;
import org.onewindow.web.identity.Browser;

/**
 * Every role × every endpoint × own and other unit, with real ids of somebody else's things against
 * the running server, as {@link AccessTable} wants it.
 */
@InsideServer
class WhoMayReachWhatIT {

  private static final String BUREAU = "11371799MB2A00011A";
  private static final String HALL = BUREAU + "-01";
  private static final String HEALTH = BUREAU + "-05";
  private static final String MATTER = "11371799MB2A00011A400012302000001";
  private static final String PASSWORD = "yichuang-2026";
  private static final String OWN_PASSWORD = "玉兰花开的时候来上班";
  private static final String OWNER = "371799198806153024";
  private static final String ANOTHER = "371799195203012034";
  private static final Pattern CODE = Pattern.compile("data-code>([0-9]{6})<");
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";

  /** The smallest PDF a scanner could have made. */
  private static final byte[] SCAN =
      """
      %PDF-1.4
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
      trailer <</Root 1 0 R>>
      %%EOF
      """
          .getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  /**
   * Roles in units that have nothing to do with the case; an account of the test holds them all.
   */
  private static final Map<String, String> ELSEWHERE =
      new TreeMap<>(
          Map.of(
              "GUIDE", "11371799MB2A00046W",
              "WINDOW_CLERK", "11371799MB2A0002X2",
              "MIDDLE_DESK", "113717990045000379",
              "REVIEWER", "11371799004500010H",
              "SECOND_OPINION", "11371799004500061R",
              "APPROVER", "11371799MB2A00070D",
              "CERTIFIER", "12371799MB2A000897",
              "EXIT_CLERK", BUREAU + "-03"));

  @Inject HttpServletRequest running;
  @Inject BeanManager beans;
  @Inject Jdbc jdbc;
  @Inject TestTime time;

  private int house;

  /** Somebody who asks. */
  private record Asker(String name, Set<String> roles, boolean ownUnit, Browser browser) {}

  @Test
  @DisplayName("ACC-390 ACC-492 每个岗位、每个接口、本单位和其他单位：别人的办件、文书、材料、草稿、账号都够不着；新接口没有写明谁能用的，构建失败")
  void everyRoleEveryEndpoint() {
    AccessTable table = AccessTable.read();
    OthersThings things = othersThings(account("of-another-").login());
    List<Asker> staff = staff();
    Asker stranger = new Asker("stranger", Set.of(), false, browser());
    Asker applicant = new Asker("applicant", Set.of(), false, applicant(ANOTHER));
    List<String> wrong = new ArrayList<>();
    for (Endpoint endpoint : Endpoint.all(beans)) {
      Line line = table.lines().stream().filter(l -> l.fits(endpoint)).findFirst().orElse(null);
      if (line == null) {
        wrong.add(endpoint + ": " + AccessTable.FILE + " does not say who may reach it");
        continue;
      }
      check(wrong, endpoint, things, stranger, line.stranger());
      check(wrong, endpoint, things, applicant, line.applicant());
      if (line.isPublic()) {
        continue;
      }
      for (Asker asker : staff) {
        if (!asker.ownUnit() && !line.unitMatters()) {
          continue; // the same role of the own unit is asked anyway
        }
        check(wrong, endpoint, things, asker, line.answer(asker.roles(), asker.ownUnit()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void check(
      List<String> wrong, Endpoint endpoint, OthersThings things, Asker asker, String wanted) {
    if (wanted.equals("-")) {
      return;
    }
    HttpResponse<String> answer = ask(endpoint, things, asker.browser());
    String told = told(answer);
    if (!List.of(wanted.split("\\|")).contains(told)) {
      wrong.add(endpoint + " as " + asker.name() + ": " + told + " instead of " + wanted);
    }
  }

  /** {@code door} for the way to log in, {@code ok} for whatever somebody is told who may. */
  private static String told(HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (status == 303) {
      String place = Browser.location(answer);
      return place.startsWith("/login") || place.startsWith("/online/login") ? "door" : "ok";
    }
    boolean may = status < 400 || status == 409 || status == 422 || status == 400 || status == 415;
    return may ? "ok" : Integer.toString(status);
  }

  /** With a body that is good for nothing, so that whoever may act changes nothing. */
  private static HttpResponse<String> ask(Endpoint endpoint, OthersThings things, Browser browser) {
    String address = things.address(endpoint.path());
    boolean api = endpoint.path().startsWith("/api/");
    boolean reads = endpoint.method().equals("GET");
    String body =
        reads || endpoint.method().equals("DELETE") ? "" : GoodBodies.of(endpoint, things);
    return browser.send(
        endpoint.method(),
        address + GoodBodies.query(endpoint),
        body.isEmpty()
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body),
        "Accept",
        (api ? JSON : "text/html") + ", */*;q=0.5",
        "Content-Type",
        body.startsWith("--") ? GoodBodies.MULTIPART : type(endpoint, api),
        "Idempotency-Key",
        "reach-" + System.nanoTime());
  }

  private static String type(Endpoint endpoint, boolean api) {
    boolean bytes =
        endpoint.method().equals("PUT")
            && endpoint.path().matches(".*(file|files/.*|uploads/.*|corrections/.*)");
    return bytes ? "application/octet-stream" : api ? JSON : FORM;
  }

  private List<Asker> staff() {
    List<Asker> staff = new ArrayList<>();
    staff.add(own("guide", HALL, "", "GUIDE"));
    staff.add(own("clerk2", HALL, "A04", "WINDOW_CLERK"));
    staff.add(own("desk-health", HEALTH, "", "MIDDLE_DESK"));
    staff.add(own("review-health", HEALTH, "", "REVIEWER"));
    staff.add(own("chief", HEALTH, "", "SECOND_OPINION"));
    staff.add(own("approver", HEALTH, "", "APPROVER"));
    staff.add(own("certifier", HALL, "", "CERTIFIER"));
    staff.add(own("exit", HALL, "C01", "EXIT_CLERK"));
    staff.add(own("head", BUREAU, "", "BUREAU_HEAD"));
    staff.add(own("admin", BUREAU, "", "ADMINISTRATOR"));
    staff.add(supervisor());
    Account everywhere = account("reach-");
    String password = withRoles(everywhere, ELSEWHERE);
    ELSEWHERE.forEach(
        (role, unit) -> staff.add(elsewhere(everywhere.login(), password, role, unit)));
    return staff;
  }

  private Asker own(String login, String unit, String window, String role) {
    return new Asker(login, Set.of(role), true, browser().atWork(login, unit, window));
  }

  /** A fresh account. */
  private record Account(String login, String firstPassword) {}

  private Account account(String kind) {
    String login = kind + Long.toString(System.nanoTime() % 100_000_000);
    String opening = "{\"login\":\"%s\",\"name\":\"范外人\"}".formatted(login);
    Browser admin = browser().atWork("admin", BUREAU, "");
    return new Account(
        login,
        Browser.body(must(admin.json("POST", "/api/v1/accounts", opening)))
            .getString("firstPassword"));
  }

  /** Gives it roles in units; its password afterwards. */
  private String withRoles(Account account, Map<String, String> unitsByRole) {
    String login = account.login();
    String first = account.firstPassword();
    Browser admin = browser().atWork("admin", BUREAU, "");
    List<String> roles = new ArrayList<>();
    unitsByRole.forEach(
        (role, unit) -> roles.add("{\"role\":\"%s\",\"unit\":\"%s\"}".formatted(role, unit)));
    must(admin.json("PUT", "/api/v1/accounts/" + login + "/roles", roles.toString()));
    Browser person = browser();
    person.logIn(login, first);
    must(
        person.json(
            "PUT",
            "/api/v1/me/password",
            "{\"current\":\"%s\",\"next\":\"%s\"}".formatted(first, OWN_PASSWORD)));
    return OWN_PASSWORD;
  }

  /** A supervisor of the bureau; the role wants a second factor. */
  private Asker supervisor() {
    Account account = account("reach-s-");
    String password = withRoles(account, Map.of("SUPERVISOR", BUREAU));
    Browser person = browser();
    must(person.logIn(account.login(), password));
    Totp app =
        Totp.ofBase32(
            Browser.body(must(person.json("POST", "/api/v1/me/totp", ""))).getString("secret"));
    String code = app.codeAt(time.instant());
    must(person.json("PUT", "/api/v1/me/totp", "{\"code\":\"" + code + "\"}"));
    must(
        person.json(
            "PUT", "/api/v1/session/place", "{\"unit\":\"%s\",\"window\":\"\"}".formatted(BUREAU)));
    return new Asker("supervisor", Set.of("SUPERVISOR"), true, person);
  }

  private Asker elsewhere(String login, String password, String role, String unit) {
    Browser person = browser();
    must(person.logIn(login, password));
    must(
        person.json(
            "PUT", "/api/v1/session/place", "{\"unit\":\"%s\",\"window\":\"\"}".formatted(unit)));
    return new Asker(role + " elsewhere", Set.of(role), false, person);
  }

  private OthersThings othersThings(String login) {
    Browser clerk = browser().atWork("clerk", HALL, "A03");
    String draft = drafted(clerk);
    String theCase = received(clerk, drafted(clerk));
    Browser owner = applicant(OWNER);
    String ownDraft = begun(owner);
    String upload =
        Browser.body(
                must(
                    owner.json(
                        "POST",
                        "/api/v1/online/uploads",
                        "{\"purpose\":\"draft/%s/M02\",\"bytes\":5,\"sha256\":\"%s\"}"
                            .formatted(ownDraft, "0".repeat(64)))))
            .getString("id");
    String submitted = begun(owner);
    String place = "/api/v1/online/drafts/" + submitted;
    String shown =
        Browser.body(must(owner.json("PUT", place + "/details", "{\"address\":\"人民路 9 号\"}")))
            .getString("shown");
    String ownCase =
        Browser.location(
                must(owner.json("POST", place + "/submission", "{\"shown\":\"" + shown + "\"}")))
            .replaceAll(".*/", "");
    String export =
        Browser.location(must(clerk.post("/exports", "what", "WORKLIST"))).replaceAll(".*/", "");
    String bundle = bundle();
    String licence = licence();
    String proceeding = proceeding(licence);
    String bundleDraft =
        Browser.body(
                must(
                    owner.json(
                        "POST",
                        "/api/v1/online/bundles/drafts",
                        "{\"template\": \"QYKB\", \"answers\": {\"place\": \"own\","
                            + " \"agent\": \"self\", \"invoice\": \"yes\"}}")))
            .getString("ref");
    String session =
        text(
            "SELECT MAX(s.id) AS t FROM plt_session s JOIN plt_account a ON a.id = s.account"
                + " WHERE a.login = 'clerk'");
    String notice =
        String.valueOf(
            jdbc.insert(
                "INSERT INTO plt_notice (route, recipient, template, arguments, link, state, at)"
                    + " VALUES ('ACCOUNT', '0', 'notice.case.silence', '[]', '/cases', 'KEPT',"
                    + " '2026-03-04')"));
    jdbc.update(
        "INSERT INTO acc_fee_notice (case_id, version, total, before_delivery, state, noticed_at)"
            + " SELECT id, 1, 10.00, TRUE, 'DUE', '2026-03-04' FROM acc_case WHERE case_no = ?",
        theCase);
    String credit =
        String.valueOf(
            jdbc.insert(
                "INSERT INTO acc_bad_credit (version, paper, name, number_index, number_mask,"
                    + " reason, basis_document, case_no, entered_at, entered_by) VALUES (1,"
                    + " 'CITIZEN_ID', '范外人', REPEAT('0', 64), '3717**********2034', 'x', 'x', '',"
                    + " '2026-03-04', '0')"));
    String file =
        String.valueOf(
            jdbc.insert(
                "INSERT INTO acc_matter_upload (account, format, content, uploaded_at)"
                    + " VALUES ('0', 'JSON', '{}', '2026-03-04')"));
    return new OthersThings()
        .below("/api/v1/online/uploads", "id", upload)
        .below("/online/apply", "code", MATTER)
        .below("/online/bundles/apply", "code", "QYKB")
        .below(
            "/online/bundles",
            "ref",
            bundleDraft,
            "number",
            bundle,
            "member",
            "food",
            "paper",
            "form")
        .below(
            "/api/v1/online/bundles",
            "ref",
            bundleDraft,
            "number",
            bundle,
            "member",
            "food",
            "paper",
            "form")
        .below("/online/messages", "id", notice)
        .below("/inbox", "id", notice)
        .below("/worklist", "no", theCase)
        .below("/online", "no", ownCase, "ref", ownDraft, "seq", "1", "code", "M02", "id", "1")
        .below("/api/v1/online", "no", ownCase, "ref", ownDraft, "seq", "1", "code", "M02")
        .below("/api/v1/cases/drafts", "ref", draft, "code", "M02")
        .below("/desk/intake", "ref", draft, "code", "M02")
        .below("/desk/bundles", "code", "KBCYD")
        .below("/bundles", "number", bundle, "member", "food", "key", "together", "photo", "1")
        .below("/api/v1/bundles", "number", bundle, "member", "food", "key", "together")
        .below("/api/v1/bundle-templates", "code", "KBCYD", "number", "1")
        .below("/admin/bundles", "code", "KBCYD", "id", file)
        .below("/guides/bundles", "code", "KBCYD")
        .below("/admin/matters", "code", MATTER, "id", file)
        .below("/api/v1/matters", "code", MATTER, "number", "1")
        .below("/guides", "code", MATTER)
        .below("/admin/windows/seals", "code", "SPJ-SJ")
        .below("/admin/windows", "code", "A01", "matter", MATTER)
        .below("/admin/accounts", "login", login)
        .below("/api/v1/accounts", "login", login)
        .below("/api/v1/calendars", "year", "2026")
        .below("/api/v1/me/sessions", "id", session)
        .below("/api/v1/mandates", "id", "1")
        .below("/exports", "ref", export)
        .below("/supervision/warnings", "digest", "1")
        .below("/supervision/credit", "id", credit)
        .below("/api/v1/credit", "id", credit)
        .below("/api/v1/notices", "id", notice)
        .below("/api/v1/deliveries", "id", text("SELECT MIN(id) AS t FROM plt_outbox"))
        .below("/api/v1/pushes", "id", "1")
        .below("/certificates", "token", "nobody")
        .below("/api/v1/certificates", "token", "nobody")
        .below("/login/kept", "token", "nobody")
        .below("/problems", "code", "STALE")
        .below("/api/v1/licences", "no", proceeding, "number", licence)
        .below("/licences", "number", licence, "kind", "REVOCATION")
        .below("/proceedings", "no", proceeding)
        .below("/supervision/inspections", "id", "1")
        .below("/cases", "visit", "1", "photo", "1")
        .below("/cases", "no", theCase, "seq", "1", "code", "M02", "role", "APPLICANT")
        .below("/api/v1/cases", "no", theCase, "seq", "1", "code", "M02", "role", "APPLICANT");
  }

  private static String drafted(Browser clerk) {
    String ref =
        Browser.body(
                must(clerk.json("POST", "/api/v1/cases/drafts", "{\"matter\":\"" + MATTER + "\"}")))
            .getString("ref");
    must(clerk.put("/api/v1/cases/drafts/" + ref + "/materials/M02/file", SCAN));
    return ref;
  }

  private static String received(Browser clerk, String draft) {
    String materials =
        java.util.stream.Stream.of("M01", "M02", "M03", "M04", "M05", "M06", "M07")
            .map("\"%s\":{\"form\":\"PAPER\",\"originals\":1,\"copies\":1}"::formatted)
            .collect(java.util.stream.Collectors.joining(","));
    return Browser.body(
            must(
                clerk.json(
                    "POST",
                    "/api/v1/cases/drafts/" + draft + "/receipt",
                    """
                    {"scenario": "S1", "note": "", "materials": {%s},
                     "applicant": {"name": "陈大文", "paper": "CITIZEN_ID",
                                   "number": "11010519491231002X", "phone": "13812342671"}}
                    """
                        .formatted(materials))))
        .getString("number");
  }

  /** Of the health section, granted in one sitting. */
  private String licence() {
    Browser clerk = browser().atWork("clerk2", HALL, "A01");
    String place = "/api/v1/cases/" + received(clerk, drafted(clerk));
    must(clerk.json("POST", place + "/acceptance", "{}"));
    must(
        clerk.json(
            "POST",
            place + "/decision-on-the-spot",
            "{\"outcome\": \"GRANT\", \"opinion\": \"同意\", \"basis\": \"条例第四条\"}"));
    String made = Browser.body(must(clerk.json("GET", place, ""))).getString("certificate", "");
    if (!made.isEmpty()) {
      return made;
    }
    Browser certifier = browser().atWork("certifier", HALL, "");
    must(certifier.json("POST", place + "/certificate", "{}"));
    return Browser.body(must(certifier.json("GET", place, ""))).getString("certificate");
  }

  private String proceeding(String licence) {
    Browser reviewer = browser().atWork("review-health", HEALTH, "");
    return Browser.body(
            must(
                reviewer.json(
                    "POST",
                    "/api/v1/licences/" + licence + "/proceedings",
                    "{\"ground\": \"FRAUD_OR_BRIBERY\", \"facts\": \"检测报告系伪造\"}")))
        .getString("number");
  }

  private static String begun(Browser owner) {
    return Browser.location(
            must(
                owner.json(
                    "POST",
                    "/api/v1/online/drafts",
                    "{\"matter\":\"" + MATTER + "\",\"scenario\":\"S1\"}")))
        .replaceAll(".*/", "");
  }

  private String bundle() {
    return Browser.body(
            must(
                browser()
                    .atWork("clerk", HALL, "A05")
                    .send(
                        "POST",
                        "/api/v1/bundles",
                        HttpRequest.BodyPublishers.ofString(
                            """
                            {"template": "KBCYD", "answers": {"gathering": "yes", "agent": "self"},
                             "applicant": {"name": "郝顺利", "paper": "CITIZEN_ID",
                                           "number": "371799198811306013", "phone": "13800000105"},
                             "form": {"shopName": "顺利餐馆", "licenceNo": "92371799MA3F1J9N5X",
                                      "address": "人民路 2 号", "area": "320"},
                             "checks": {"licenceCheck": "92371799MA3F1J9N5X"},
                             "materials": {"form": {"form": "PAPER", "originals": 1}}}
                            """),
                        "Content-Type",
                        JSON,
                        "Accept",
                        JSON,
                        "Idempotency-Key",
                        "reach-" + System.nanoTime())))
        .getString("number");
  }

  private Browser applicant(String number) {
    Browser browser = browser();
    browser.post("/online/login", "number", number, "password", PASSWORD);
    Matcher code = CODE.matcher(browser.page("/online/login/code").body());
    assertThat(code.find()).isTrue();
    must(browser.post("/online/login/code", "code", code.group(1)));
    return browser;
  }

  private static HttpResponse<String> must(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isLessThan(400);
    return answer;
  }

  private Browser browser() {
    house++;
    return new Browser(
        "http://127.0.0.1:" + running.getServerPort(), "10.80." + house / 250 + "." + house % 250);
  }

  private String text(String sql) {
    return jdbc.first(sql, row -> row.text("t")).orElseThrow();
  }
}
