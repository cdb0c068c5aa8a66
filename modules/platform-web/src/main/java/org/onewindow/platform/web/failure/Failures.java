package org.onewindow.platform.web.failure;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onewindow.platform.request.RequestId;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.web.page.Address;
import org.onewindow.platform.web.page.Ui;
import org.onewindow.platform.web.page.View;

/** Decides how a failed request is told: to whom, in which language, with which number. */
@RequestScoped
class Failures {

  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  /** Statuses with words of their own; others speak like the first of their hundred. */
  private static final Set<Integer> OWN_WORDS =
      Set.of(400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503, 507);

  /** No letters or digits that sound or look alike: the number is read over the phone. */
  private static final String LETTERS = "ACDEFHJKLMNPQRTUVWXY3479";

  private static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private View view;
  @Inject private HttpServletRequest request;
  @Inject private PageAddresses pages;

  View view() {
    return view;
  }

  boolean loggedIn() {
    return view.actor().isLoggedIn() || view.actor().isApplicant();
  }

  boolean isGet() {
    return request.getMethod().equals("GET");
  }

  /** The page over an address that only takes what is sent, to somebody who wants to look at it. */
  Optional<String> pageOver(Answer answer) {
    boolean looks = isGet() || request.getMethod().equals("HEAD");
    return answer.status() == 405 && looks ? pages.over(request.getRequestURI()) : Optional.empty();
  }

  static String group(int status) {
    if (OWN_WORDS.contains(status)) {
      return Integer.toString(status);
    }
    return status >= 500 ? "500" : "400";
  }

  /**
   * Machines get problem+json: those under {@code /api/}, and those who ask for JSON and not HTML.
   */
  boolean isMachine() {
    String accept = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
    return view.path().startsWith("/api/")
        || (accept.contains("json") && !accept.contains("text/html"));
  }

  /** The browser asked for a part of a page. */
  boolean isFragment() {
    return request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null;
  }

  /**
   * Writes an unexpected failure into the log.
   *
   * @return its incident number; empty when the failure was foreseen
   */
  String recorded(Answer answer, Throwable failure) {
    if (!answer.unexpected()) {
      return "";
    }
    String incident =
        RANDOM
            .ints(LENGTH, 0, LETTERS.length())
            .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
            .reduce("", String::concat);
    LOG.log(
        Level.SEVERE,
        failure,
        () ->
            "Incident "
                + incident
                + " in request "
                + RequestId.current()
                + ": "
                + request.getMethod()
                + " "
                + view.path()
                + " failed with "
                + answer.status());
    return incident;
  }

  /** problem+json, in the language the machine asks for. */
  String problem(Answer answer, String incident) {
    return Problem.of(answer, textsForMachine(), RequestId.current(), incident).toString();
  }

  private Texts textsForMachine() {
    String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    boolean english = accepted != null && accepted.toLowerCase(Locale.ROOT).startsWith("en");
    return english && view.path().startsWith("/api/") ? Texts.in(Locale.ENGLISH) : view.texts();
  }

  /**
   * The page, or for a fragment the line, that says what happened and what to do next. Nothing is
   * counted for its menu: the database may be what failed.
   */
  JteModel page(Answer answer, String incident) {
    String group = group(answer.status());
    List<String> reasons =
        answer.unexpected() || isBare(answer)
            ? List.of()
            : answer.reasons().stream().map(r -> Problem.text(r, view.texts())).distinct().toList();
    return isFragment()
        ? Ui.UI.uiFailureNote(view, group, reasons, incident)
        : Ui.UI.uiFailure(
            view.quiet(),
            group,
            reasons,
            incident,
            incident.isEmpty() ? "" : RequestId.current(),
            login());
  }

  /** The server's own reasons say no more than the page does. */
  private static boolean isBare(Answer answer) {
    return answer.reasons().equals(Answer.to(answer.status()).reasons());
  }

  /** Where to log in, and to come back afterwards: to this page, or to the one the form was on. */
  String login() {
    String back =
        isGet()
            ? view.path() + (view.query().isEmpty() ? "" : "?" + view.query())
            : Address.pathOf(request.getHeader("Referer"));
    return door(Address.within(back, "/"));
  }

  /** Applicants and staff log in at doors of their own. */
  private static String door(String back) {
    boolean online = back.equals("/online") || back.startsWith("/online/");
    return (online ? "/online/login?return=" : "/login?return=") + Address.encode(back);
  }

  /** Like {@link #login()} for a fragment: back to the page that asked for it. */
  String loginFromFragment() {
    String page = Address.pathOf(request.getHeader("HX-Current-URL"));
    return door(Address.within(page, "/"));
  }
}
