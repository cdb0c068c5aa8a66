package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;
import org.onewindow.system.InBrowser.Phone;

/**
 * The situations of approval.md §6 over accelerated time: months of filings in a minute. Every test
 * begins on the next morning, whatever the others have let pass.
 */
@InBrowser
class AcceleratedTimeIT {

  private static final Duration A_SECOND = Duration.ofSeconds(1);

  /** The smallest scan. */
  private static final byte[] SCAN =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private static DemoCounty county;

  @BeforeAll
  static void openTheCounty() {
    county = DemoCounty.ofMovedTime();
  }

  private static Person desk() {
    return county.person("desk-health", DemoCounty.HEALTH, "");
  }

  /** Bundles follow their cases by messages: looks until the combined licence is there. */
  private static final String COMBINED =
      """
      async bundle => {
        for (const end = Date.now() + 30000; Date.now() < end; ) {
          const seen = await (await fetch('/api/v1/bundles/' + bundle)).json();
          if (seen.combined) {
            return seen.combined.number;
          }
          await new Promise(again => setTimeout(again, 100));
        }
        return '';
      }
      """;

  private static final String HANDED_OVER =
      "{\"method\": \"DIRECT\", \"recipient\": \"田晓禾\", \"recipientRole\": \"APPLICANT\", \"place\": \"C01\"}";

  private static JsonObject act(Person person, String number, String act, String body) {
    return person.does("/api/v1/cases/" + number + act, body);
  }

  @Test
  @DisplayName("ACC-053 沉默：五个工作日没有告知，第五日下班后视为受理，自收件之日起算，只有一次；下班前仍可答复")
  void silence() {
    LocalDate received = county.nextMorning();
    String number = county.receives();
    LocalDate fifth = county.workingDayAfter(received, 5);
    county.until(fifth.atTime(16, 59));
    assertThat(county.state(number)).isEqualTo("RECEIVED");

    county.until(fifth.atTime(17, 1));
    assertThat(county.state(number)).isEqualTo("ACCEPTED");
    JsonObject silence = county.once(number, "ACCEPT_BY_SILENCE");
    assertThat(DemoCounty.moment(silence, "effectiveAt"))
        .isEqualTo(DemoCounty.moment(county.once(number, "RECEIVE"), "at"));
    assertThat(DemoCounty.moment(silence, "at"))
        .as("at its moment, though time was moved in one step")
        .isBetween(
            DemoCounty.closing(fifth), DemoCounty.closing(fifth).plus(Duration.ofSeconds(30)));
    assertThat(county.papers(number)).contains("ACCEPTANCE_NOTICE");
  }

  @Test
  @DisplayName("approval.md §6 周末收件：周六收的件从下一个工作日起算，收件时间仍是周六")
  void weekendIntake() {
    LocalDate saturday = county.today().plusDays(1);
    while (saturday.getDayOfWeek() != DayOfWeek.SATURDAY || county.isWorkingDay(saturday)) {
      saturday = saturday.plusDays(1);
    }
    county.until(saturday.atTime(10, 30));
    String number = county.receives();

    JsonObject acceptance = county.clock(number, "ACCEPTANCE");
    assertThat(LocalDate.ofInstant(DemoCounty.moment(acceptance, "startedAt"), DemoCounty.CHINA))
        .isEqualTo(saturday);
    LocalDate counted = county.workingDayAfter(saturday, 1);
    LocalDate fifth = county.workingDayAfter(counted, 5);
    assertThat(acceptance.get("due").getAsString()).isEqualTo(fifth.toString());
    county.until(county.workingDayAfter(saturday, 5).atTime(18, 0));
    assertThat(county.state(number)).isEqualTo("RECEIVED");
    county.until(fifth.atTime(18, 0));
    assertThat(county.state(number)).isEqualTo("ACCEPTED");
  }

  @Test
  @DisplayName("ACC-063 补正期满：剩十个工作日提醒一次，期满终止办理；一次推进一个多月，各在其时")
  void correctionLapses() {
    LocalDate told = county.nextMorning();
    String number = county.receives();
    act(
        desk(),
        number,
        "/corrections",
        "{\"defects\": [{\"material\": \"M05\", \"what\": \"平面图没有标注面积\"}]}");
    county.workingDays(33);

    assertThat(county.state(number)).isEqualTo("CORRECTION_LAPSED");
    assertThat(DemoCounty.moment(county.once(number, "WARN_OF_LAPSE"), "at"))
        .isBetween(
            DemoCounty.closing(county.workingDayAfter(told, 20)),
            DemoCounty.closing(county.workingDayAfter(told, 20)).plus(A_SECOND.multipliedBy(30)));
    assertThat(DemoCounty.moment(county.once(number, "LAPSE_CORRECTION"), "effectiveAt"))
        .isEqualTo(DemoCounty.closing(county.workingDayAfter(told, 30)));
    assertThat(county.papers(number)).contains("CORRECTION_NOTICE", "TERMINATION_NOTICE");
  }

  @Test
  @DisplayName("approval.md §6 补正：待补正期间五日停走；交齐当日受理，从交齐起算")
  void correctedInTime() {
    county.nextMorning();
    String number = county.receives();
    act(
        desk(),
        number,
        "/corrections",
        "{\"defects\": [{\"material\": \"M05\", \"what\": \"平面图没有标注面积\"}]}");
    county.workingDays(9);
    assertThat(county.state(number))
        .as("no silence while the applicant is awaited")
        .isEqualTo("CORRECTING");
    act(
        county.clerk(),
        number,
        "/corrections/hand-in",
        "{\"materials\": {\"M05\": {\"form\": \"PAPER\", \"originals\": 1, \"pages\": 1}}}");
    Instant complete = county.now();
    act(desk(), number, "/acceptance", "{}");

    JsonObject statutory = county.clock(number, "STATUTORY");
    assertThat(Duration.between(complete, DemoCounty.moment(statutory, "startedAt")).abs())
        .isLessThan(Duration.ofMinutes(2));
  }

  @Test
  @DisplayName("approval.md §6 不予许可：说明理由，告知复议和诉讼的期限，送达后办结；送达期限照算")
  void refusal() {
    county.nextMorning();
    String number = county.receives();
    act(desk(), number, "/acceptance", "{}");
    county.workingDays(2);
    Person reviewer = county.person("review-health", DemoCounty.HEALTH, "");
    act(reviewer, number, "/review", "{}");
    act(
        reviewer,
        number,
        "/review/opinion",
        "{\"verdict\": \"DENY\", \"opinion\": \"检测报告显示空气质量不合格\", \"inspectors\": []}");
    county.workingDays(1);
    act(
        county.person("approver", DemoCounty.HEALTH, ""),
        number,
        "/decision",
        """
        {"outcome": "DENY", "opinion": "同意", "facts": "检测报告三项不合格", "reasons": "不符合卫生标准",
         "basis": "公共场所卫生管理条例第四条"}
        """);
    JsonObject decided = county.theCase(number);
    assertThat(decided.get("state").getAsString()).isEqualTo("DENIED");
    assertThat(decided.getAsJsonObject("decision").get("remedies").getAsString())
        .contains("复议", "诉讼");
    assertThat(county.clock(number, "DELIVERY").get("due").getAsString())
        .isEqualTo(county.workingDayAfter(county.today(), 1).toString());
    act(
        county.person("exit", DemoCounty.HALL, "C01"),
        number,
        "/delivery",
        "{\"method\": \"DIRECT\", \"recipient\": \"陈大文\", \"recipientRole\": \"APPLICANT\", \"place\": \"C01\"}");
    assertThat(county.state(number)).isEqualTo("CLOSED");
  }

  @Test
  @DisplayName("approval.md §6 再次补正：没有督查同意不得告知第二次；同意后只能提补交材料带来的问题；交齐后另数五日，沉默仍视为受理")
  void secondCorrection() {
    county.nextMorning();
    String number = county.receives();
    String defect = "{\"defects\": [{\"material\": \"M05\", \"what\": \"%s\"}]}";
    String handIn =
        "{\"materials\": {\"M05\": {\"form\": \"PAPER\", \"originals\": 1, \"pages\": 1}}}";
    act(desk(), number, "/corrections", defect.formatted("平面图没有标注面积"));
    county.workingDays(3);
    act(county.clerk(), number, "/corrections/hand-in", handIn);
    HttpResponse<String> refused =
        desk()
            .sends(
                "POST", "/api/v1/cases/" + number + "/corrections", defect.formatted("新平面图没有比例尺"));
    assertThat(refused.statusCode()).isEqualTo(422);
    act(desk(), number, "/second-correction", "{\"reason\": \"补交的平面图没有比例尺\"}");
    act(county.supervisor(), number, "/second-correction/approval", "{\"reason\": \"同意\"}");
    act(desk(), number, "/corrections", defect.formatted("新平面图没有比例尺"));
    county.workingDays(2);
    act(county.clerk(), number, "/corrections/hand-in", handIn);
    LocalDate complete = county.today();
    county.workingDays(6);

    assertThat(county.state(number)).isEqualTo("ACCEPTED");
    assertThat(
            LocalDate.ofInstant(
                DemoCounty.moment(county.once(number, "ACCEPT_BY_SILENCE"), "effectiveAt"),
                DemoCounty.CHINA))
        .isEqualTo(complete);
  }

  @Test
  @DisplayName("ACC-282 容缺：签承诺书后照常审查；期满前提醒一次，逾期未补的终止办理，自期限届满起算")
  void toleranceLapses() {
    county.nextMorning();
    String number = county.receivesForFood("M01", "M02", "M03", "M04");
    Person market = county.person("review-market", DemoCounty.MARKET, "");
    Person clerk = county.clerkOfBundles();
    String until =
        clerk.reads("/api/v1/cases/" + number + "/tolerance/terms").get("usual").getAsString();
    act(
        clerk,
        number,
        "/tolerance",
        "{\"until\": \"%s\", \"signer\": \"APPLICANT\", \"signed\": true}".formatted(until));
    act(market, number, "/review", "{}");
    assertThat(county.state(number)).isEqualTo("REVIEWING");
    county.workingDays(8);

    assertThat(county.state(number)).isEqualTo("TERMINATED");
    LocalDate last = LocalDate.parse(until);
    assertThat(DemoCounty.moment(county.once(number, "LAPSE_TOLERANCE"), "effectiveAt"))
        .isEqualTo(DemoCounty.closing(last));
    assertThat(DemoCounty.moment(county.once(number, "WARN_OF_TOLERANCE"), "at"))
        .isBefore(DemoCounty.closing(last));
  }

  @Test
  @DisplayName("ACC-254 ACC-255 延长：由本机关负责人批准一次，法定和承诺的期限正好各多十个工作日")
  void extension() {
    LocalDate accepted = county.nextMorning();
    String number = county.receivesForSignboard();
    act(county.clerkAt("A02"), number, "/acceptance", "{}");
    Person reviewer = county.person("review-build", DemoCounty.BUILD, "");
    act(reviewer, number, "/review", "{}");
    county.workingDays(12);
    act(reviewer, number, "/extension", "{\"days\": 10, \"reason\": \"现场情况需要核实\"}");
    act(
        county.head(),
        number,
        "/extension/answer",
        "{\"answer\": \"AGREE\", \"opinion\": \"同意延长十个工作日\"}");

    assertThat(county.clock(number, "STATUTORY").get("due").getAsString())
        .isEqualTo(county.workingDayAfter(accepted, 30).toString());
    assertThat(county.clock(number, "PROMISED").get("due").getAsString())
        .isEqualTo(county.workingDayAfter(accepted, 3 + 10).toString());
    assertThat(county.papers(number)).contains("EXTENSION_NOTICE");
  }

  @Test
  @DisplayName("ACC-259 特别程序：沉默受理以后专家评审，评审的日子两只时钟都不走，评审完接着数")
  void specialProcedure() {
    LocalDate received = county.nextMorning();
    String number = county.receivesForWater();
    county.workingDays(7);
    Person reviewer = county.person("review-build", DemoCounty.BUILD, "");
    act(reviewer, number, "/review", "{}");
    act(
        reviewer,
        number,
        "/special-procedure",
        "{\"kind\": \"EXPERT_REVIEW\", \"days\": 5, \"reason\": \"论证报告书须经评审\"}");
    act(
        county.person("approver", DemoCounty.BUILD, ""),
        number,
        "/special-procedure/answer",
        "{\"answer\": \"AGREE\", \"opinion\": \"同意组织评审\"}");
    assertThat(county.clock(number, "STATUTORY").get("state").getAsString()).isEqualTo("PAUSED");
    county.workingDays(4);
    act(reviewer, number, "/special-procedure/result", "{\"result\": \"专家组一致同意\"}");

    JsonObject statutory = county.clock(number, "STATUTORY");
    assertThat(statutory.get("state").getAsString()).isEqualTo("RUNNING");
    assertThat(statutory.get("paused").getAsInt()).isEqualTo(4);
    assertThat(statutory.get("due").getAsString())
        .as("counted from the receipt, because silence accepted")
        .isEqualTo(county.workingDayAfter(received, 45 + 4).toString());
  }

  @Test
  @DisplayName("ACC-232 一件事里一件不予受理：其他部门的件照常走到受理，一个月后各有结果")
  void bundleWithOneRefusal() {
    county.nextMorning();
    JsonObject bundle = restaurant("顺利餐馆", "人民路 2 号", "320");
    String fire = bundle.getAsJsonObject("cases").get("fire").getAsString();
    String food = bundle.getAsJsonObject("cases").get("food").getAsString();
    act(
        county.clerkOfBundles(),
        fire,
        "/acceptance-refusal",
        "{\"reason\": \"面积在免办范围内的由乡镇办理\", \"competentOrgan\": \"示范县城关镇人民政府\"}");
    county.workingDays(20);

    assertThat(county.state(fire)).isEqualTo("REFUSED_ACCEPTANCE");
    assertThat(county.state(food)).as("nobody answered in five days").isEqualTo("ACCEPTED");
    JsonObject seen =
        county.clerkOfBundles().reads("/api/v1/bundles/" + bundle.get("number").getAsString());
    assertThat(
            DemoCounty.objects(seen, "members").stream()
                .filter(m -> m.get("key").getAsString().equals("fire"))
                .map(m -> m.get("state").getAsString()))
        .containsExactly("FAILED");
  }

  @Test
  @DisplayName("ACC-427 ACC-428 跨域代收：这里只收不受理，沉默也不受理；移送后时钟不走，结果回来在这里登记、送达")
  void crossRegionIntake(@Desk Screen any) {
    county.nextMorning();
    String number = county.collectsForTheNextCounty();
    Person clerk = county.clerkAt("A06");
    assertThat(county.clock(number, "PROMISED").get("due").getAsString())
        .isEqualTo(county.workingDayAfter(county.today(), 1).toString());
    assertThat(clerk.sends("POST", "/api/v1/cases/" + number + "/acceptance", "{}").statusCode())
        .isEqualTo(422);
    county.workingDays(6);
    assertThat(county.state(number)).as("no silence for another organ").isEqualTo("RECEIVED");

    Screen window = new Screen(any.context(), RunningProduct.ofMovedTime());
    Hall.atWindow(window, "clerk", "A06");
    window.open("/cases/" + number);
    window.passesAxe().isClean().picture("collected");
    Hall.forward(window);
    Hall.type(window, "parcel", "");
    Hall.sure(window);
    Hall.refusedAt(window, "parcel", "送交的方式", "");
    window.passesAxe().isClean().picture("passing-on");
    Hall.choose(window, "way", "EXPRESS");
    Hall.type(window, "parcel", "EMS 1024 5550 7");
    Hall.sure(window);
    Hall.stands(window, "已送决定机关");
    assertThat(Paper.open(window, "跨域代收材料移送单").picture("paper-passing-on").words())
        .contains("邻城县行政审批服务局", "EMS10245550", "收受分离");
    assertThat(Paper.open(window, "收件凭证").picture("paper-collected").words())
        .contains("只代收材料", "邻城县行政审批服务局")
        .doesNotContain("即为受理");
    LocalDate decided = county.workingDayAfter(county.today(), 3);
    county.workingDays(12);
    assertThat(county.clock(number, "STATUTORY").get("state").getAsString()).isEqualTo("PAUSED");
    county.supervisor().reads("/api/v1/cases/" + number);
    replied(window, number, decided);

    assertThat(county.clock(number, "DELIVERY").get("due").getAsString())
        .as("from the day of the decision there")
        .isEqualTo(county.workingDayAfter(decided, 10).toString());
    act(
        county.person("exit", DemoCounty.HALL, "C01"),
        number,
        "/delivery",
        "{\"method\": \"DIRECT\", \"recipient\": \"陈大文\", \"recipientRole\": \"APPLICANT\", \"place\": \"C01\"}");
    assertThat(county.state(number)).isEqualTo("CLOSED");
  }

  private static void replied(Screen window, String number, LocalDate decided) {
    window.open("/cases/" + number + "/reply");
    Hall.choose(window, "outcome", "GRANT");
    Hall.type(window, "number", "邻审服许〔2026〕31号");
    Hall.type(window, "decidedOn", decided.plusYears(1).toString());
    Hall.type(window, "content", "准予补发，证号 L371800");
    Hall.sure(window);
    Hall.refusedAt(window, "decidedOn", "今天以前", decided.plusYears(1).toString());
    window.passesAxe().isClean().picture("reply");
    Hall.choose(window, "outcome", "GRANT");
    Hall.type(window, "decidedOn", decided.toString());
    window.page().setInputFiles("input[type=file]", new FilePayload("决定书.png", "image/png", SCAN));
    Hall.sure(window);
    Hall.stands(window, "待送达");
    assertThat(window.page().locator("section:has(#proceedings)")).containsText("决定文书扫描件");
    window.passesAxe().isClean().picture("collected-replied");
  }

  @Test
  @DisplayName("ACC-421 ACC-427 ACC-555 ACC-558 转报：受理、初审在二十日以内，报市里决定；市里的期限不算本机关的；本机关不能自己决定")
  void forwarded(@Desk Screen any) {
    LocalDate accepted = county.nextMorning();
    String number = county.receivesForTheCity();
    act(county.clerk(), number, "/acceptance", "{}");
    assertThat(county.clock(number, "STATUTORY").get("due").getAsString())
        .isEqualTo(county.workingDayAfter(accepted, 20).toString());
    Person reviewer = county.person("review-social", DemoCounty.SOCIAL, "");
    act(reviewer, number, "/review", "{}");
    act(
        reviewer,
        number,
        "/review/opinion",
        "{\"verdict\": \"GRANT\", \"opinion\": \"符合复审条件\", \"inspectors\": []}");
    Person approver = county.person("approver", DemoCounty.SOCIAL, "");
    assertThat(
            approver
                .sends(
                    "POST",
                    "/api/v1/cases/" + number + "/decision",
                    "{\"outcome\": \"GRANT\", \"opinion\": \"同意\", \"basis\": \"x\"}")
                .statusCode())
        .isEqualTo(422);
    Screen desk = new Screen(any.context(), RunningProduct.ofMovedTime());
    Hall.inSection(desk, "approver", "社会事务科");
    desk.open("/cases/" + number + "/transfer");
    Hall.choose(desk, "way", "NETWORK");
    Hall.type(desk, "parcel", "市县专网 20261122-7");
    Hall.type(desk, "opinion", "申请人符合复审条件，建议准予。");
    desk.passesAxe().isClean().picture("transfer");
    Hall.sure(desk);
    Hall.stands(desk, "已送决定机关");
    desk.passesAxe().isClean().picture("transferred");
    assertThat(Paper.open(desk, "转报函").picture("paper-transfer-letter").words())
        .contains("示范市应急管理局", "建议准予", "第三十五条");
    corrections(desk, number);
    LocalDate decided = county.workingDayAfter(county.today(), 15);
    county.workingDays(30);
    assertThat(county.clock(number, "STATUTORY").get("state").getAsString()).isEqualTo("PAUSED");
    act(
        reviewer,
        number,
        "/reply",
        "{\"outcome\": \"DENY\", \"number\": \"示市应急不许〔2026〕2号\", \"decidedOn\": \"%s\", \"content\": \"培训学时不足\"}"
            .formatted(decided));

    assertThat(county.state(number)).isEqualTo("DENIED");
    assertThat(county.papers(number)).contains("TRANSFER_LETTER", "REPLY_RECORD");
    assertThat(county.clock(number, "STATUTORY").get("state").getAsString()).isEqualTo("MET");
  }

  /** The higher organ wants something corrected: told, taken and sent on, with papers of ours. */
  private static void corrections(Screen desk, String number) {
    desk.context().clearCookies();
    desk.logIn("review-social");
    desk.open("/cases/" + number + "/relay");
    Hall.type(desk, "number", "示市应急补〔2026〕3号");
    Hall.type(desk, "noticedOn", county.today().toString());
    Hall.type(desk, "until", county.workingDayAfter(county.today(), 5).toString());
    Hall.forward(desk);
    Hall.refusedAt(desk, "what", "需要补正的全部内容", "");
    desk.passesAxe().isClean().picture("relay");
    Hall.type(desk, "what", "补充培训学时证明。");
    Hall.forward(desk);
    Hall.says(desk, "已转告申请人");
    assertThat(Paper.open(desk, "决定机关补正要求转告书").picture("paper-relayed").words())
        .contains("示市应急补〔2026〕3号", "补充培训学时证明");
    desk.open("/cases/" + number + "/forwarding");
    Hall.choose(desk, "way", "EXPRESS");
    Hall.type(desk, "parcel", "EMS 2048");
    Hall.type(desk, "opinion", "培训学时证明原件 1 份");
    desk.passesAxe().isClean().picture("forwarding");
    Hall.sure(desk);
    Hall.says(desk, "补正材料已转送");
    assertThat(desk.page().locator("section:has(#proceedings)")).containsText("已转送");
  }

  @Test
  @DisplayName("ACC-432 外地窗口代收的：五日自到达这里起算，晚录入也不延后")
  void takenElsewhere() {
    LocalDate arrived = county.nextMorning();
    county.workingDays(2);
    String number =
        county
            .clerk()
            .does(
                "/api/v1/cases",
                """
                {"matter": "11371799MB2A00011A400012302000001", "scenario": "S1",
                 "materials": {"M01": {"form": "PAPER", "originals": 1}},
                 "applicant": {"name": "陈大文", "paper": "CITIZEN_ID",
                               "number": "11010519491231002X", "phone": "13812342671"},
                 "elsewhere": {"organ": "邻城县政务服务中心", "takenAt": "%sT09:00:00",
                               "arrivedAt": "%sT09:30:00"}}
                """
                    .formatted(arrived.minusDays(3), arrived))
            .get("number")
            .getAsString();
    assertThat(county.clock(number, "ACCEPTANCE").get("due").getAsString())
        .isEqualTo(county.workingDayAfter(arrived, 5).toString());
    county.until(county.workingDayAfter(arrived, 5).atTime(17, 1));
    assertThat(county.state(number)).isEqualTo("ACCEPTED");
  }

  @Test
  @DisplayName(
      "ACC-433 ACC-435 ACC-436 一同勘验：市场召集，市场、消防各两人，一份笔录；两件办件各记一次、各有笔录，时限各走各的；ACC-439 都准予以后制发一张综合许可证，只有一张；ACC-442 扫码查验所列许可，不显示姓名；ACC-553 各自交的照片都在笔录里；ACC-554 证照库里的综合许可证，一项撤销以后写明")
  void jointVisit(@Desk Screen any, @Phone Screen phone) {
    county.nextMorning();
    JsonObject bundle = restaurant("再顺餐馆", "人民路 6 号", "330", "田晓禾", OnlineHallIT.TIAN);
    String number = bundle.get("number").getAsString();
    String fire = bundle.getAsJsonObject("cases").get("fire").getAsString();
    String food = bundle.getAsJsonObject("cases").get("food").getAsString();
    county.workingDays(6);
    Person firemen = county.person("fire", DemoCounty.FIRE, "");
    act(county.person("review-market", DemoCounty.MARKET, ""), food, "/review", "{}");
    act(firemen, fire, "/review", "{}");

    Screen market = new Screen(any.context(), RunningProduct.ofMovedTime());
    market.logIn("review-market");
    market.open("/bundles/" + number);
    market
        .page()
        .waitForNavigation(() -> market.page().locator("a[href$='/visits/together']").click());
    Hall.type(market, "place", "人民路 6 号");
    Hall.forward(market);
    Hall.refusedAt(market, "at", "现在以后", "");
    market.passesAxe().isClean().picture("joint-visit-call");
    LocalDate day = county.workingDayAfter(county.today(), 1);
    Hall.type(market, "at", day.atTime(9, 30).toString());
    Hall.forward(market);
    Hall.says(market, "已召集");
    county.until(day.atTime(14, 0));
    firemen.does(
        "/api/v1/bundles/" + number + "/visits/together/signature",
        """
        {"member": "fire", "findings": "疏散通道通畅，灭火器有效",
         "officers": [{"name": "杨防患", "certificate": "37179911"},
                      {"name": "水有源", "certificate": "37179912"}],
         "at": "%s", "place": "人民路 6 号", "signer": "郝顺利"}
        """
            .formatted(day.atTime(9, 40).atZone(DemoCounty.CHINA).toInstant()));
    assertThat(county.papers(fire)).as("the other has not signed").doesNotContain("VISIT_RECORD");

    market.open("/bundles/" + number + "/visits/together");
    Hall.type(market, "name1", "郑以核");
    Hall.type(market, "certificate1", "37179902");
    Hall.type(market, "findings", "厨房布局与图纸一致。");
    Hall.forward(market);
    assertThat(market.page().locator("#errors")).containsText("两名以上");
    market.passesAxe().isClean().picture("joint-visit-sign");
    Hall.type(market, "name2", "钱其二");
    Hall.type(market, "certificate2", "37179903");
    market
        .page()
        .setInputFiles("input[type=file]", new FilePayload("IMG_0001.png", "image/png", SCAN));
    Hall.forward(market);
    Hall.says(market, "已署名");
    assertThat(market.page().locator("a[href$='/photos/food/1']")).hasText("照片 1");
    market.passesAxe().isClean().picture("joint-visit-recorded");

    for (String no : new String[] {food, fire}) {
      assertThat(county.papers(no)).contains("VISIT_RECORD");
      assertThat(county.once(no, "RECORD_VISIT").get("why").getAsString()).contains("郑以核", "杨防患");
      assertThat(county.state(no)).isEqualTo("REVIEWING");
      assertThat(county.clock(no, "STATUTORY").get("state").getAsString())
          .as("a visit stops no clock")
          .isEqualTo("RUNNING");
    }
    assertThat(county.once(fire, "RECORD_VISIT").get("person").getAsString()).isEqualTo("杨防患");
    market.open("/cases/" + food);
    assertThat(Paper.open(market, "现场核查笔录").picture("paper-joint-visit").words())
        .contains("郑以核（37179902）", "水有源（37179912）", "疏散通道通畅", "厨房布局与图纸一致", "1张", "SHA-256");
    String combined = combinedLicence(market, number, food, fire);
    wallet(new Screen(phone.context(), RunningProduct.ofMovedTime()), food, combined);
  }

  /** Both get their certificates at the same moment; the lead issues one that lists them. */
  private String combinedLicence(Screen market, String bundle, String food, String fire) {
    granted(county.person("review-market", DemoCounty.MARKET, ""), "approver", food);
    granted(county.person("fire", DemoCounty.FIRE, ""), "fire-chief", fire);
    Person certifier = county.person("certifier", DemoCounty.HALL, "");
    CompletableFuture.allOf(certified(certifier, food), certified(certifier, fire)).join();
    String number = (String) market.page().evaluate(COMBINED, bundle);
    assertThat(number).matches("371799-ZHXK-2\\d{3}-\\d{6}");
    assertThat(county.papers(food)).containsOnlyOnce("COMBINED_LICENCE");

    market.open("/bundles/" + bundle);
    assertThat(market.page().locator("#combined")).containsText(number);
    market.passesAxe().isClean().picture("combined-licence");
    Paper paper =
        Paper.at(market, market.page().locator("#combined a.main").getAttribute("href"))
            .picture("paper-combined-licence");
    assertThat(paper.words()).contains("餐饮行业综合许可证", number, "食品经营许可证", "消防安全检查意见书", "示范县消防救援大队");
    market.open(paper.scanned().getPath());
    assertThat(market.page().locator("#combined")).containsText("所列许可均有效");
    assertThat(market.page().locator("#combined li")).hasCount(2);
    assertThat(market.page().locator("main")).not().containsText("田晓禾");
    market.passesAxe().isClean().picture("combined-licence-check");
    return number;
  }

  /** The holder has it on the phone; when one of its licences is revoked, the card says so. */
  private void wallet(Screen citizen, String food, String combined) {
    act(county.person("exit", DemoCounty.HALL, "C01"), food, "/delivery", HANDED_OVER);
    OnlineHallIT.enter(citizen, OnlineHallIT.TIAN);
    citizen.open("/online/certificates");
    Locator card =
        citizen
            .page()
            .locator(".combined")
            .filter(new Locator.FilterOptions().setHasText(combined));
    assertThat(card).containsText("列明 2 项许可，2 项有效");
    citizen.passesAxe().isClean().picture("combined-licence-wallet");
    Paper paper =
        Paper.at(
            citizen,
            card.locator("a", new Locator.LocatorOptions().setHasText("打开综合许可证"))
                .getAttribute("href"));
    assertThat(paper.words()).contains(combined, "田晓禾");

    String licence = paper.find("(371799-FOOD-\\d{4}-\\d{6})");
    Person reviewer = county.person("review-market", DemoCounty.MARKET, "");
    String proceeding =
        reviewer
            .does(
                "/api/v1/licences/" + licence + "/proceedings",
                "{\"ground\": \"FRAUD_OR_BRIBERY\", \"facts\": \"房屋租赁合同系伪造\"}")
            .get("number")
            .getAsString();
    reviewer.done(
        "POST",
        "/api/v1/licences/proceedings/" + proceeding + "/statement",
        "{\"how\": \"WAIVED\", \"said\": \"\"}");
    county
        .person("approver", DemoCounty.MARKET, "")
        .done(
            "POST",
            "/api/v1/licences/proceedings/" + proceeding + "/order",
            "{\"reasons\": \"以欺骗手段取得许可\"}");
    citizen.open("/online/certificates");
    assertThat(card).containsText("列明 2 项许可，1 项有效");
    citizen.picture("combined-licence-wallet-partly");
    citizen.open(paper.scanned().getPath());
    assertThat(citizen.page().locator("#combined")).containsText("有的许可不在有效状态");
    assertThat(citizen.page().locator("#combined")).containsText("已撤销");
    citizen.passesAxe().isClean().picture("combined-licence-partly");
  }

  private void granted(Person reviewer, String approver, String number) {
    act(
        reviewer,
        number,
        "/review/opinion",
        "{\"verdict\": \"GRANT\", \"opinion\": \"符合条件\", \"inspectors\": []}");
    String unit = approver.equals("approver") ? DemoCounty.MARKET : DemoCounty.FIRE;
    act(
        county.person(approver, unit, ""),
        number,
        "/decision",
        """
        {"outcome": "GRANT", "opinion": "同意", "basis": "行政许可法第三十八条", "content": "准予从事餐饮服务"}
        """);
  }

  private static CompletableFuture<JsonObject> certified(Person certifier, String number) {
    return CompletableFuture.supplyAsync(() -> act(certifier, number, "/certificate", "{}"));
  }

  @Test
  @DisplayName("ACC-309 ACC-310 视为准予延续：按时申请延续，届满仍未决定，自届满起视为准予，先提醒一次，出具告知书，公众查验即时可见")
  void deemedRenewal() {
    county.nextMorning();
    county.givesHygieneLicencesFor(2);
    LocalDate last;
    String renewal;
    String certificate;
    try {
      certificate = county.givesHygieneLicence();
      last = county.today().plusMonths(2).minusDays(1);
      renewal = county.receivesRenewalOf(certificate);
      act(county.clerkAt("A01"), renewal, "/acceptance", "{}");
    } finally {
      county.givesHygieneLicencesFor(48);
    }
    county.until(last.atTime(23, 30));
    assertThat(county.state(renewal)).isEqualTo("ACCEPTED");
    assertThat(DemoCounty.moment(county.once(renewal, "WARN_OF_DEEMED_RENEWAL"), "at"))
        .isBefore(DemoCounty.closing(last));
    county.until(last.plusDays(1).atTime(9, 0));

    assertThat(county.state(renewal)).isEqualTo("GRANTED");
    assertThat(DemoCounty.moment(county.once(renewal, "DEEM_RENEWED"), "effectiveAt"))
        .isEqualTo(last.plusDays(1).atStartOfDay(DemoCounty.CHINA).toInstant());
    assertThat(county.papers(renewal)).contains("DEEMED_RENEWAL_NOTICE");
    assertThat(
            Person.stranger(RunningProduct.ofMovedTime())
                .done("GET", "/certificates/check?number=" + certificate, ""))
        .contains("视为准予延续");
  }

  @Test
  @DisplayName("PLT-127 PLT-130 页面推进时间，每个页面有醒目提示；不能退回，填错的写在栏目旁")
  void byHand(@Desk Screen any, @Phone Screen phone) {
    Screen guide = new Screen(any.context(), RunningProduct.ofMovedTime());
    guide.logIn("guide");
    guide.open("/demo/time");
    assertThat(guide.page().locator("main")).containsText("放假安排已导入到");
    guide.passesAxe();
    Hall.type(guide, "workingDays", "0");
    guide.page().locator("form:has([name=workingDays]) button").click();
    Hall.refusedAt(guide, "workingDays", "不能小于 1", "0");
    guide.passesAxe();
    LocalDate expected = county.workingDayAfter(county.today(), 1);
    Hall.type(guide, "workingDays", "1");
    guide.page().locator("form:has([name=workingDays]) button").click();
    Hall.says(guide, "时间已推进到 " + expected);
    assertThat(guide.page().locator(".demoahead")).containsText(expected.toString());
    guide.passesAxe().isClean().picture("demo-time");
    LocalDateTime past = expected.minusDays(3).atTime(9, 0);
    Hall.type(guide, "until", past.toString());
    guide.page().locator("form:has([name=until]) button").click();
    Hall.refusedAt(guide, "until", "只能向前", past.toString());

    Screen citizen = new Screen(phone.context(), RunningProduct.ofMovedTime());
    citizen.open("/");
    assertThat(citizen.page().locator(".demoahead")).containsText("演示时间");
    assertThat(citizen.page().locator(".demoahead a")).hasCount(0);
    citizen.passesAxe().isClean().picture("demo-time-citizen");
  }

  @Test
  @DisplayName("PLT-129 推进几个月，登录不过期；不登录的、申请人的不能推进")
  void sessionsKeepRealTime() {
    county.workingDays(5);
    assertThat(desk().sends("GET", "/api/v1/notices", "").statusCode()).isEqualTo(200);
    HttpResponse<String> stranger =
        Person.stranger(RunningProduct.ofMovedTime())
            .sends("POST", "/api/v1/demo/time", "{\"hours\": 1}");
    assertThat(stranger.statusCode()).isIn(401, 403);
  }

  /** 开办餐饮店 over the counter, with the fire inspection. */
  private JsonObject restaurant(String shop, String address, String area) {
    return restaurant(shop, address, area, "郝顺利", "371799198811306013");
  }

  private JsonObject restaurant(
      String shop, String address, String area, String owner, String number) {
    return county
        .clerkOfBundles()
        .does(
            "/api/v1/bundles",
            """
            {"template": "KBCYD", "answers": {"gathering": "yes", "agent": "self"},
             "applicant": {"name": "%s", "paper": "CITIZEN_ID",
                           "number": "%s", "phone": "13800000105"},
             "form": {"shopName": "%s", "licenceNo": "92371799MA3F1J9N5X",
                      "address": "%s", "area": "%s"},
             "checks": {"licenceCheck": "92371799MA3F1J9N5X"},
             "materials": {"form": {"form": "PAPER", "originals": 1}}}
            """
                .formatted(owner, number, shop, address, area));
  }
}
