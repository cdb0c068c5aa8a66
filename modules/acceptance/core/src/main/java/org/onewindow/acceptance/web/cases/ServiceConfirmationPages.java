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
import java.util.Optional;
import org.onewindow.acceptance.application.cases.CasePermissions;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 送达地址确认书: how results may reach the applicant. */
@Path("/cases/{no}/service-confirmation")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ServiceConfirmationPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate CONFIRM =
      ActGate.of(CasePermissions.needed(CaseAct.RECEIVE), ServiceConfirmationPages::tooLate);

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private CounterActs acts;

  /** What is confirmed. */
  public record ServiceForm(Long version, boolean electronic, PartyRole signer, boolean signed) {}

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(
        no,
        CONFIRM,
        "case.service",
        it ->
            new ServiceForm(
                it.version(), it.electronicService().orElse(false), PartyRole.APPLICANT, false),
        this::look);
  }

  @POST
  public Response act(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        CONFIRM,
        typed,
        "case.service",
        ServiceForm.class,
        (number, form) ->
            acts.confirmService(
                number,
                new CounterActs.ServiceWays(
                    form.version(), form.electronic(), form.signer(), form.signed())),
        "case.done.service",
        this::look);
  }

  private JteModel look(CaseView it, Form<ServiceForm> form) {
    return TEMPLATES.casesServiceConfirmation(view, it, form);
  }

  private static Optional<Refusal> tooLate(CaseView it) {
    boolean open = !it.state().isEnded() && it.delivery().isEmpty();
    return open ? Optional.empty() : Optional.of(Refusal.of("CASE_SERVICE_DECIDED"));
  }
}
