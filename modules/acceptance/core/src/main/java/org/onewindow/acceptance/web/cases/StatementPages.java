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
import java.time.LocalDateTime;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.CaseView.ProceedingType;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 告知利害关系人、听取陈述申辩 (行政许可法 art. 36). */
@Path("/cases/{no}/statement")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class StatementPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate TELL = ActGate.of(CaseAct.TELL_INTERESTED_PARTY);
  private static final ActGate RECORD = ActGate.of(CaseAct.RECORD_STATEMENT);
  private static final String INTEREST = "case.interest";
  private static final String STATEMENT = "case.statement";

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private StatementActs acts;

  /** Who is told, and why. */
  public record InterestForm(Long version, String toldTo, String interest) {}

  /** What was said, as it is typed. */
  public record StatementForm(
      Long version, String speaker, LocalDateTime when, String place, String said, String signed) {}

  @GET
  @Path("/notice")
  @Consumes(MediaType.WILDCARD)
  public Page interest(@PathParam("no") String no) {
    return page.ask(
        no, TELL, INTEREST, it -> new InterestForm(it.version(), "", ""), this::telling);
  }

  @POST
  @Path("/notice")
  public Response tell(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        TELL,
        typed,
        INTEREST,
        InterestForm.class,
        (number, form) ->
            acts.tell(
                number, new StatementActs.Interest(form.version(), form.toldTo(), form.interest())),
        "case.done.interest",
        this::telling);
  }

  private JteModel telling(CaseView it, Form<InterestForm> form) {
    return TEMPLATES.casesInterest(view, it, form);
  }

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page statement(@PathParam("no") String no) {
    return page.ask(no, RECORD, STATEMENT, this::begin, this::recording);
  }

  @POST
  public Response record(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        RECORD,
        typed,
        STATEMENT,
        StatementForm.class,
        (number, form) ->
            acts.record(
                number,
                new StatementActs.Said(
                    form.version(),
                    form.speaker(),
                    form.when() == null ? null : form.when().atZone(view.zone()).toInstant(),
                    form.place(),
                    form.said(),
                    form.signed())),
        "case.done.statement",
        this::recording);
  }

  private StatementForm begin(CaseView it) {
    String toldTo =
        it.beside().open(ProceedingType.STATEMENT).stream()
            .flatMap(p -> p.details().stream())
            .filter(d -> d.what().equals("toldTo"))
            .map(CaseView.Detail::value)
            .findFirst()
            .orElse("");
    return new StatementForm(it.version(), toldTo, null, "", "", "");
  }

  private JteModel recording(CaseView it, Form<StatementForm> form) {
    return TEMPLATES.casesStatement(view, it, form);
  }
}
