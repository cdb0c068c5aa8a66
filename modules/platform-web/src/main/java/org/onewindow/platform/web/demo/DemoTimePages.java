package org.onewindow.platform.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.time.WorkCalendar;
import org.onewindow.platform.time.DemoTime;
import org.onewindow.platform.time.MoveDemoTime;
import org.onewindow.platform.time.RealTime;
import org.onewindow.platform.time.WorkCalendars;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.Ui;
import org.onewindow.platform.web.page.View;

/** 演示时间: by hand, so that a month of a case can be tried in a minute. */
@Path("/demo/time")
@RequestScoped
public class DemoTimePages {

  private static final String FORM = "demo.time";

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private DemoTime demoTime;
  @Inject private MoveDemoTime moveDemoTime;
  @Inject private WorkCalendars calendars;
  @Inject @RealTime private InstantSource realTime;

  @GET
  public Page time() {
    mustBeOffered();
    return page(forms.empty(FORM, MoveDemoTime.Forward.class));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response forward(MultivaluedMap<String, String> typed) {
    mustBeOffered();
    return forms
        .read(FORM, MoveDemoTime.Forward.class, typed)
        .answer(
            given -> {
              moveDemoTime.by(given);
              return Redirect.to("/demo/time")
                  .saying("demo.time.moved", view.minute(demoTime.now()));
            },
            again -> page(again).model());
  }

  private Page page(Form<MoveDemoTime.Forward> form) {
    return Page.of(Ui.UI.demoTime(view, form, realTime.instant(), knownUntil()));
  }

  /** The last day whose holidays are known, counted from the year it is now. */
  private LocalDate knownUntil() {
    WorkCalendar calendar = calendars.current();
    LocalDate first = view.today().withDayOfYear(1);
    LocalDate next = first;
    while (calendar.knows(next, next)) {
      next = next.plusYears(1);
    }
    return next.minusDays(1);
  }

  private void mustBeOffered() {
    if (!demoTime.isOffered()) {
      throw new NotFound(Refusal.of("NOTHING_HERE"));
    }
    view.actor().must(MoveDemoTime.PERMISSION);
  }
}
