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
import java.time.LocalDate;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 转告补正: what the organ that decides wants corrected is told to the applicant. */
@Path("/cases/{no}/relay")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RelayPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate RELAY = ActGate.of(CaseAct.RELAY_CORRECTION);
  private static final String FORM = "case.relay";

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private TransferActs acts;

  /** The notice as it came. */
  public record RelayForm(
      Long version,
      String number,
      LocalDate noticedOn,
      String what,
      LocalDate until,
      boolean asksAnew) {}

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(
        no, RELAY, FORM, it -> new RelayForm(it.version(), "", null, "", null, false), this::look);
  }

  @POST
  public Response act(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        RELAY,
        typed,
        FORM,
        RelayForm.class,
        (number, said) ->
            acts.relay(
                number,
                new TransferActs.Relayed(
                    said.version(),
                    said.number(),
                    said.noticedOn(),
                    said.what(),
                    said.until(),
                    said.asksAnew())),
        "case.done.relay",
        this::look);
  }

  private JteModel look(CaseView it, Form<RelayForm> form) {
    return TEMPLATES.casesRelay(view, it, form);
  }
}
