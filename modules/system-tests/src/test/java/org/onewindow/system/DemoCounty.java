package org.onewindow.system;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.options.Cookie;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The demo county at a time that passes as fast as a test wants. Its people are logged in once;
 * days are counted here by the published calendar, not by the product's clock.
 */
final class DemoCounty {

  static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  static final String HALL = "11371799MB2A00011A-01";
  static final String HEALTH = "11371799MB2A00011A-05";
  static final String MARKET = "11371799MB2A00011A-02";
  static final String SOCIAL = "11371799MB2A00011A-03";
  static final String FIRE = "11371799MB2A00046W";
  static final String BUILD = "11371799MB2A00011A-04";
  private static final String HYGIENE = "11371799MB2A00011A400012302000001";
  private static final String BUREAU = "11371799MB2A00011A";

  private final RunningProduct product;
  private final Map<String, Person> people = new HashMap<>();
  private final Map<Integer, Map<LocalDate, String>> exceptions = new HashMap<>();

  private List<Cookie> applicant = List.of();

  private DemoCounty(RunningProduct product) {
    this.product = product;
  }

  /** The county of all tests that move time, opened once: its people stay logged in. */
  static DemoCounty ofMovedTime() {
    return OfMovedTime.COUNTY;
  }

  private static final class OfMovedTime {
    private static final DemoCounty COUNTY = open();
  }

  /** With the holidays of the coming years as far as they must be known. */
  private static DemoCounty open() {
    DemoCounty county = new DemoCounty(RunningProduct.ofMovedTime());
    Person admin = county.person("admin", BUREAU, "");
    int year = county.today().getYear();
    for (int known = year; known <= year + 2; known++) {
      String path = "/api/v1/calendars/" + known;
      if (admin.sends("GET", path, "").statusCode() == 404) {
        admin.done(
            "PUT",
            path,
            "{\"days\": [{\"date\": \"%s\", \"kind\": \"REST\", \"holiday\": \"国庆节\"}]}"
                .formatted(weekdayFrom(LocalDate.of(known, 10, 1))));
      }
    }
    return county;
  }

  private static LocalDate weekdayFrom(LocalDate day) {
    return day.getDayOfWeek().getValue() <= 5 ? day : weekdayFrom(day.plusDays(1));
  }

  Person person(String login, String unit, String window) {
    return people.computeIfAbsent(
        login + " " + unit + " " + window, key -> Person.at(product, login, unit, window));
  }

  Person guide() {
    return person("guide", HALL, "");
  }

  /** Who makes certificates. */
  Person certifier() {
    return person("certifier", HALL, "");
  }

  /** Who hands out results at window C01. */
  Person exit() {
    return person("exit", HALL, "C01");
  }

  /** The applicant of these cases on a phone; the code is asked for once. */
  Screen applicantOn(Screen phone) {
    if (applicant.isEmpty()) {
      OnlineHallIT.enter(phone, OnlineHallIT.TIAN);
      applicant = phone.context().cookies();
    }
    return phone.seat(applicant);
  }

  Person clerk() {
    return person("clerk", HALL, "A03");
  }

  /** Who accepts for the section of health. */
  Person healthDesk() {
    return person("desk-health", HEALTH, "");
  }

  Person supervisor() {
    return person("supervisor", BUREAU, "");
  }

  /** Of the bureau, who approves extensions. */
  Person head() {
    return person("head", BUREAU, "");
  }

  Person clerkAt(String window) {
    return person("clerk", HALL, window);
  }

  /** At the window of joint matters. */
  Person clerkOfBundles() {
    return person("clerk", HALL, "A05");
  }

  Instant now() {
    return Instant.parse(guide().reads("/api/v1/demo/time").get("now").getAsString());
  }

  LocalDate today() {
    return LocalDate.ofInstant(now(), CHINA);
  }

  /** Lets time pass; what falls due on the way has happened afterwards. */
  void workingDays(int days) {
    move("{\"workingDays\": " + days + "}");
  }

  void until(LocalDateTime moment) {
    move("{\"until\": \"" + moment + "\"}");
  }

  private void move(String how) {
    guide().does("/api/v1/demo/time", how);
  }

  /** The next working day at ten, so that a working day lies before us. */
  LocalDate nextMorning() {
    LocalDate day = workingDayAfter(today(), 1);
    until(day.atTime(10, 0));
    return day;
  }

  LocalDate workingDayAfter(LocalDate day, int count) {
    LocalDate at = day;
    for (int i = 0; i < count; i++) {
      do {
        at = at.plusDays(1);
      } while (!isWorkingDay(at));
    }
    return at;
  }

  boolean isWorkingDay(LocalDate day) {
    String exception = exceptions.computeIfAbsent(day.getYear(), this::year).get(day);
    return exception == null ? day.getDayOfWeek().getValue() <= 5 : exception.equals("WORK");
  }

  private Map<LocalDate, String> year(int year) {
    JsonArray days = clerk().reads("/api/v1/calendars/" + year).getAsJsonArray("days");
    return StreamSupport.stream(days.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .collect(
            Collectors.toMap(
                d -> LocalDate.parse(d.get("date").getAsString()),
                d -> d.get("kind").getAsString()));
  }

  /** The moment of closing on a day. */
  static Instant closing(LocalDate day) {
    return day.atTime(LocalTime.of(17, 0)).atZone(CHINA).toInstant();
  }

  /** A public place applies for its hygiene licence at window A03; the number of its case. */
  String receives() {
    return receives(
        clerk(),
        "11371799MB2A00011A400012302000001",
        "M01",
        "M02",
        "M03",
        "M04",
        "M05",
        "M06",
        "M07");
  }

  /** Somebody applies for a food licence at the window of joint matters, with these papers. */
  String receivesForFood(String... papers) {
    return receives(clerkOfBundles(), "11371799MB2A00011A400013101800401", papers);
  }

  /** A shop wants to put up its sign. */
  String receivesForSignboard() {
    return receives(
        clerkAt("A02"), "11371799MB2A00011A437101700300101", "M01", "M02", "M03", "M04");
  }

  /** Somebody wants to take water, which experts look at. */
  String receivesForWater() {
    return receives(
        clerkAt("A02"), "11371799MB2A00011A400011910200601", "M01", "M02", "M03", "M04");
  }

  /** A welder wants the certificate looked at again, which the city decides. */
  String receivesForTheCity() {
    return receives(
        clerk(), "11371799MB2A00011A400012500900301", "M01", "M02", "M03", "M04", "M05");
  }

  /** A driver has lost a certificate of the next county; the window takes the papers for it. */
  String collectsForTheNextCounty() {
    return receives(clerkAt("A06"), "11371799MB2A00011A437201800300101", "M01", "M02");
  }

  /** From now on the hygiene licence of public places is given for so many months. */
  void givesHygieneLicencesFor(int months) {
    Person admin = person("admin", BUREAU, "");
    JsonObject text =
        StreamSupport.stream(
                JsonParser.parseString(admin.done("GET", "/api/v1/matters/export?format=json", ""))
                    .getAsJsonArray()
                    .spliterator(),
                false)
            .map(JsonElement::getAsJsonObject)
            .filter(m -> m.get("itemCode").getAsString().equals(HYGIENE))
            .findFirst()
            .orElseThrow();
    text.addProperty("validityMonths", Integer.toString(months));
    JsonArray matters = new JsonArray();
    matters.add(text);
    JsonObject file = new JsonObject();
    file.add("matters", matters);
    admin.does("/api/v1/matters/imports?commit=true", file.toString());
    admin.does("/api/v1/matters/" + HYGIENE + "/publication", "");
  }

  /** A public place gets its hygiene licence in one sitting; the number of the certificate. */
  String givesHygieneLicence() {
    Person clerk = clerkAt("A01");
    String number = receives(clerk, HYGIENE, "M01", "M02", "M03", "M04", "M05", "M06", "M07");
    clerk.does("/api/v1/cases/" + number + "/acceptance", "{}");
    clerk.does(
        "/api/v1/cases/" + number + "/decision-on-the-spot",
        "{\"outcome\": \"GRANT\", \"opinion\": \"同意\", \"basis\": \"公共场所卫生管理条例第四条\"}");
    JsonObject decided = theCase(number);
    if (decided.get("certificate").getAsString().isEmpty()) {
      certifier().does("/api/v1/cases/" + number + "/certificate", "{}");
      decided = theCase(number);
    }
    return decided.get("certificate").getAsString();
  }

  /** Its holder asks for three more years; the number of the case. */
  String receivesRenewalOf(String certificate) {
    return receivesAbout(
        clerkAt("A01"),
        certificate,
        "11371799MB2A00011A400012302000003",
        "M01",
        "M02",
        "M03",
        "M04");
  }

  private static String receives(Person clerk, String matter, String... papers) {
    return receivesAbout(clerk, "", matter, papers);
  }

  private static String receivesAbout(
      Person clerk, String certificate, String matter, String... papers) {
    String materials =
        Arrays.stream(papers)
            .map("\"%s\": {\"form\": \"PAPER\", \"originals\": 1, \"copies\": 1}"::formatted)
            .collect(Collectors.joining(", "));
    return clerk
        .does(
            "/api/v1/cases",
            """
            {"matter": "%s", "scenario": "S1", "note": "", "materials": {%s}, "certificate": "%s",
             "applicant": {"name": "田晓禾", "paper": "CITIZEN_ID", "number": "371799198806153024",
                           "phone": "13800000106"}}
            """
                .formatted(matter, materials, certificate))
        .get("number")
        .getAsString();
  }

  /** 开办餐饮店 over the counter, with the fire inspection. */
  JsonObject receivesRestaurant(
      String shop, String address, String area, String owner, String ownerNumber) {
    return clerkOfBundles()
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
                .formatted(owner, ownerNumber, shop, address, area));
  }

  /** 企业开办 over the counter, by the applicant whom these tests know. */
  JsonObject receivesEnterprise(String company) {
    return clerkOfBundles()
        .does(
            "/api/v1/bundles",
            """
            {"template": "QYKB", "answers": {"place": "own", "agent": "self", "invoice": "yes"},
             "applicant": {"name": "田晓禾", "paper": "CITIZEN_ID",
                           "number": "371799198806153024", "phone": "13800000106"},
             "form": {"companyName": "%s", "address": "人民路 1 号", "capital": "100",
                      "scope": "百货", "representative": "田晓禾", "staff": "2"},
             "materials": {"form": {"form": "PAPER", "originals": 1}}}
            """
                .formatted(company));
  }

  /** An act of somebody on a case; how the case stands afterwards. */
  static JsonObject act(Person person, String number, String act, String body) {
    return person.does("/api/v1/cases/" + number + act, body);
  }

  JsonObject theCase(String number) {
    return supervisor().reads("/api/v1/cases/" + number);
  }

  String state(String number) {
    return theCase(number).get("state").getAsString();
  }

  /** The entry of the ledger for an act, which must be there once. */
  JsonObject once(String number, String act) {
    List<JsonObject> entries =
        objects(theCase(number), "events").stream()
            .filter(e -> e.get("act").getAsString().equals(act))
            .toList();
    if (entries.size() != 1) {
      throw new AssertionError(act + " is there " + entries.size() + " times in " + number);
    }
    return entries.get(0);
  }

  static List<JsonObject> objects(JsonObject of, String name) {
    return StreamSupport.stream(of.getAsJsonArray(name).spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  /** A moment as the product writes it. */
  static Instant moment(JsonObject of, String name) {
    return java.time.OffsetDateTime.parse(of.get(name).getAsString()).toInstant();
  }

  /** One of the four clocks of a case. */
  JsonObject clock(String number, String name) {
    return objects(theCase(number).getAsJsonObject("clocks"), "clocks").stream()
        .filter(c -> c.get("name").getAsString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The papers of a case by kind. */
  List<String> papers(String number) {
    return objects(theCase(number), "papers").stream()
        .map(p -> p.get("kind").getAsString())
        .toList();
  }
}
