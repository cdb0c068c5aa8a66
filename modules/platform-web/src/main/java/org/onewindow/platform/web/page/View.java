package org.onewindow.platform.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.web.asset.Assets;
import org.onewindow.platform.web.menu.MenuItem;

/**
 * What every template knows about the request: language and texts, who is looking, where, when.
 * Inject it into a {@code …Pages} resource and hand it to the template; it is an immutable value.
 *
 * @param texts of the language: Chinese unless {@code ?lang=en} or the cookie says otherwise
 * @param actor who is looking; {@link Actor#PUBLIC} when nobody is logged in
 * @param path path of the request, e.g. {@code /worklist}
 * @param query its query string, or empty
 * @param flash what the act before this page wants to say
 * @param elder 大字版 is on
 * @param demo the product runs with demo data
 * @param ahead how far a demonstration's time is ahead of real time; zero outside demo mode
 * @param bureau whose pages these are
 * @param menu what the actor may open
 * @param now the moment of the request
 * @param zone in which times are shown
 * @param token what a form sends back as {@code _csrf}, for browsers that do not tell their origin
 */
public record View(
    Texts texts,
    Actor actor,
    String path,
    String query,
    Optional<Flash> flash,
    boolean elder,
    boolean demo,
    Duration ahead,
    Bureau bureau,
    List<MenuItem> menu,
    Instant now,
    ZoneId zone,
    String token) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  public View {
    menu = List.copyOf(menu);
  }

  /** The same request as somebody else would see it: for style pages and tests. */
  public View as(Actor other, List<MenuItem> entries) {
    return new View(
        texts, other, path, query, flash, elder, demo, ahead, bureau, entries, now, zone, token);
  }

  /** The same request where nothing is counted for the menu: on the page of a failure. */
  public View quiet() {
    return as(actor, menu.stream().map(MenuItem::quiet).toList());
  }

  public Locale locale() {
    return texts.locale();
  }

  /** The text of a key in the language of the request. */
  public String t(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  /** The text of a key that may have none, such as the name of a code; else what stands for it. */
  public String said(String key, String otherwise) {
    return texts.has(key) ? texts.get(key) : otherwise;
  }

  public boolean chinese() {
    return texts.locale().getLanguage().equals("zh");
  }

  /** Whether the actor may do what a button offers: buttons that would be refused are not shown. */
  public boolean may(String permission) {
    return actor.may(permission);
  }

  /** {@code 2026-03-05}. */
  public String date(LocalDate date) {
    return date == null ? "" : date.toString();
  }

  /** {@code 2026-03-05 17:00}, in the zone of the bureau. */
  public String minute(Instant moment) {
    return moment == null ? "" : MINUTE.format(moment.atZone(zone));
  }

  /** {@code 10:42:07}, in the zone of the bureau. */
  public String time(Instant moment) {
    return moment == null ? "" : TIME.format(moment.atZone(zone));
  }

  /** {@code 3 月 5 日}, with the year when it is not this year: for citizens. */
  public String day(LocalDate date) {
    boolean thisYear = date.getYear() == today().getYear();
    return thisYear
        ? t("ui.day", date.getMonthValue(), date.getDayOfMonth())
        : t("ui.day.year", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** {@code 3 月 5 日 17:00}: for citizens. */
  public String dayAndMinute(Instant moment) {
    LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
    return day(local.toLocalDate())
        + " "
        + DateTimeFormatter.ofPattern("HH:mm").format(local.toLocalTime());
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }

  /** The address of this page with one query parameter set, the others kept. */
  public String here(String parameter, String value) {
    return Address.with(path, query, parameter, value);
  }

  /** URL of a static file with the hash of its content: {@code asset("css/onewindow.css")}. */
  public String asset(String name) {
    return Assets.url(name);
  }
}
