package org.onewindow.platform.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.time.DemoTime;
import org.onewindow.platform.web.menu.Menu;

/** Makes the {@link View} of a request from its address, its cookies and who is logged in. */
@RequestScoped
class RequestView {

  @Inject private HttpServletRequest request;
  @Inject private CurrentActor currentActor;
  @Inject private InstantSource clock;
  @Inject private Menu menu;
  @Inject private DemoTime demoTime;

  @Inject
  @ConfigProperty(name = "onewindow.demo", defaultValue = "false")
  private boolean demo;

  @Inject
  @ConfigProperty(name = "onewindow.bureau.name")
  private Optional<String> bureauName;

  @Inject
  @ConfigProperty(name = "onewindow.bureau.phone", defaultValue = "12345")
  private String bureauPhone;

  @Inject
  @ConfigProperty(name = "onewindow.bureau.address")
  private Optional<String> bureauAddress;

  @Inject
  @ConfigProperty(name = "onewindow.bureau.hours")
  private Optional<String> bureauHours;

  @Inject
  @ConfigProperty(name = "onewindow.zone", defaultValue = "Asia/Shanghai")
  private ZoneId zone;

  private View made;

  /** The same for everything that serves the request: resource, forms, page of an act. */
  @Produces
  View view() {
    if (made == null) {
      made = make();
    }
    return made;
  }

  private View make() {
    Texts texts = Texts.in(Locale.forLanguageTag(Preference.LANGUAGE.of(request)));
    Actor actor = currentActor.get();
    String path = asked(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
    return new View(
        texts,
        actor,
        path,
        Optional.ofNullable(request.getQueryString()).orElse(""),
        Flash.fromCookie(cookie(Flash.COOKIE)),
        Preference.SIZE.of(request).equals("elder"),
        demo,
        demoTime.ahead(),
        new Bureau(
            bureauName.orElseGet(() -> texts.get("ui.bureau")),
            bureauPhone,
            bureauAddress.orElse(""),
            bureauHours.orElse("")),
        menu.of(actor, texts, path),
        clock.instant(),
        zone,
        token());
  }

  /** On the container's error page the address is that of the request that failed. */
  private String asked(String attribute, String otherwise) {
    Object failed = request.getAttribute(attribute);
    return failed instanceof String text ? text : otherwise;
  }

  private String token() {
    String sent = cookie(Preference.TOKEN_COOKIE);
    if (sent != null && sent.length() == 36) {
      return sent;
    }
    Object made = request.getAttribute(Preference.TOKEN_COOKIE);
    String token = made == null ? UUID.randomUUID().toString() : (String) made;
    request.setAttribute(Preference.TOKEN_COOKIE, token);
    return token;
  }

  private String cookie(String name) {
    return Preference.cookie(request, name).map(Cookie::getValue).orElse(null);
  }
}
