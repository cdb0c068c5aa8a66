package org.onewindow.acceptance.web.cases;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDateTime;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.CaseView.ProceedingType;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.web.cases.CaseForms.HearingCallForm;
import org.onewindow.acceptance.web.cases.CaseForms.HearingRequestForm;
import org.onewindow.acceptance.web.cases.CaseForms.HearingRightForm;
import org.onewindow.acceptance.web.cases.CaseForms.MinutesForm;
import org.onewindow.acceptance.web.cases.CaseForms.ReasonForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 听证: the right that is told, the announcement, the request, the call, the minutes. */
@Path("/cases/{no}/hearing")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class HearingPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate TELL = ActGate.of(CaseAct.TELL_HEARING_RIGHT);
  private static final ActGate REQUESTING = ActGate.of(CaseAct.REQUEST_HEARING);
  private static final ActGate CALLING = ActGate.of(CaseAct.CALL_HEARING);
  private static final ActGate NOTING = ActGate.of(CaseAct.RECORD_MINUTES);
  private static final String RIGHT = "case.hearing.right";
  private static final String REQUEST = "case.hearing.request";
  private static final String CALL = "case.hearing.call";
  private static final String MINUTES = "case.hearing.minutes";

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private ProceedingActs acts;

  @GET
  @Path("/right")
  @Consumes(MediaType.WILDCARD)
  public Page right(@PathParam("no") String no) {
    return page.ask(
        no, TELL, RIGHT, it -> new HearingRightForm(it.version(), "", ""), this::telling);
  }

  @POST
  @Path("/right")
  public Response tell(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        TELL,
        typed,
        RIGHT,
        HearingRightForm.class,
        (number, form) ->
            acts.tellHearingRight(
                number,
                new ProceedingActs.HearingRight(form.version(), form.toldTo(), form.reason())),
        "case.done.hearingright",
        this::telling);
  }

  private JteModel telling(CaseView it, Form<HearingRightForm> form) {
    return TEMPLATES.casesHearingRight(view, it, form);
  }

  @GET
  @Path("/request")
  @Consumes(MediaType.WILDCARD)
  public Page request(@PathParam("no") String no) {
    return page.ask(
        no,
        REQUESTING,
        REQUEST,
        it -> new HearingRequestForm(it.version(), "", null),
        this::asking);
  }

  @POST
  @Path("/request")
  public Response ask(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        REQUESTING,
        typed,
        REQUEST,
        HearingRequestForm.class,
        (number, form) ->
            acts.requestHearing(
                number,
                new ProceedingActs.HearingRequestBody(
                    form.version(), form.askers(), moment(form.handedIn()))),
        "case.done.hearingrequest",
        this::asking);
  }

  private JteModel asking(CaseView it, Form<HearingRequestForm> form) {
    return TEMPLATES.casesHearingRequest(view, it, it.beside().open(ProceedingType.HEARING), form);
  }

  @GET
  @Path("/call")
  @Consumes(MediaType.WILDCARD)
  public Page calling(@PathParam("no") String no) {
    return page.ask(
        no, CALLING, CALL, it -> new HearingCallForm(it.version(), null, "", ""), this::calling);
  }

  @POST
  @Path("/call")
  public Response call(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        CALLING,
        typed,
        CALL,
        HearingCallForm.class,
        (number, form) ->
            acts.callHearing(
                number,
                new ProceedingActs.HearingCall(
                    form.version(), moment(form.when()), form.place(), form.host())),
        "case.done.hearingcall",
        this::calling);
  }

  private Instant moment(LocalDateTime typed) {
    return typed == null ? null : typed.atZone(view.zone()).toInstant();
  }

  private JteModel calling(CaseView it, Form<HearingCallForm> form) {
    return TEMPLATES.casesHearingCall(
        view,
        it,
        it.beside().open(ProceedingType.HEARING),
        acts.hosts(CaseNumber.parse(it.number()).orElseThrow()),
        form);
  }

  @GET
  @Path("/minutes")
  @Consumes(MediaType.WILDCARD)
  public Page minutes(@PathParam("no") String no) {
    return page.ask(
        no, NOTING, MINUTES, it -> new MinutesForm(it.version(), "", "", ""), this::noting);
  }

  @POST
  @Path("/minutes")
  public Response note(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        NOTING,
        typed,
        MINUTES,
        MinutesForm.class,
        (number, form) ->
            acts.recordMinutes(
                number,
                new ProceedingActs.Minutes(
                    form.version(), form.attended(), form.minutes(), form.signatures())),
        "case.done.hearingminutes",
        this::noting);
  }

  private JteModel noting(CaseView it, Form<MinutesForm> form) {
    return TEMPLATES.casesHearingMinutes(view, it, it.beside().open(ProceedingType.HEARING), form);
  }

  @GET
  @Path("/{what: announcement|waiver|end}")
  @Consumes(MediaType.WILDCARD)
  public Page because(@PathParam("no") String no, @PathParam("what") String what) {
    return page.ask(no, gate(what), name(what), it -> new ReasonForm(it.version(), ""), look(what));
  }

  @POST
  @Path("/{what: announcement|waiver|end}")
  public Response actBecause(
      @PathParam("no") String no,
      @PathParam("what") String what,
      MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        gate(what),
        typed,
        name(what),
        ReasonForm.class,
        (number, form) ->
            actBecause(what, number, new ProceedingActs.Reason(form.version(), form.reason())),
        "case.done.hearing" + what,
        look(what));
  }

  private static ActGate gate(String what) {
    return ActGate.of(
        switch (what) {
          case "announcement" -> CaseAct.ANNOUNCE_HEARING;
          case "waiver" -> CaseAct.WAIVE_HEARING;
          default -> CaseAct.END_HEARING;
        });
  }

  private void actBecause(String what, CaseNumber number, ProceedingActs.Reason reason) {
    switch (what) {
      case "announcement" -> acts.announceHearing(number, reason);
      case "waiver" -> acts.waiveHearing(number, reason);
      default -> acts.endHearing(number, reason);
    }
  }

  private ActPage.Look<ReasonForm> look(String what) {
    return (it, form) -> TEMPLATES.casesReason(view, it, "hearing." + what, form);
  }

  private static String name(String what) {
    return "case.hearing." + what;
  }
}
