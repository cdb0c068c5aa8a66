package org.onewindow.platform.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.platform.identity.application.ActFor;
import org.onewindow.platform.identity.application.EndMandate;
import org.onewindow.platform.identity.application.GrantMandate;
import org.onewindow.platform.identity.application.ShowApplicant;
import org.onewindow.platform.identity.application.SignInAtProvider;
import org.onewindow.platform.identity.domain.AgentMandate;
import org.onewindow.platform.identity.domain.MandatePower;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.Ui;
import org.onewindow.platform.web.page.View;

/** The own account of an applicant, in whose name the person acts, and the agents. */
@Path("/online")
@RequestScoped
public class ApplicantPages {

  private static final String ACCOUNT = "/online/account";
  private static final String AGENTS = "/online/agents";

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private CurrentSession current;
  @Inject private ShowApplicant showApplicant;
  @Inject private SignInAtProvider signIn;
  @Inject private ActFor actFor;
  @Inject private GrantMandate grantMandate;
  @Inject private EndMandate endMandate;

  /** A new agent. */
  public record NewAgent(
      @NotBlank @Size(max = 50) String name,
      @NotBlank @Size(max = 40) String number,
      @NotNull MandatePower power,
      List<@Size(max = 60) String> subjects,
      @NotNull LocalDate validUntil) {}

  @GET
  @Path("account")
  public Page account() {
    return Page.of(Ui.UI.identityApplicant(view, showApplicant.own(), signIn.name()));
  }

  /** An empty mandate is the own name. */
  @POST
  @Path("acting")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(@FormParam("mandate") String mandate) {
    actFor.principal(current.get(), number(mandate));
    return Redirect.to(Doorway.ONLINE).saying("online.acting.changed");
  }

  @GET
  @Path("agents")
  public Page agents() {
    return agentsPage(forms.empty("online.agent", NewAgent.class));
  }

  @POST
  @Path("agents")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response grant(MultivaluedMap<String, String> typed) {
    return forms
        .read("online.agent", NewAgent.class, typed)
        .answer(
            given -> {
              grantMandate.to(
                  given.name(),
                  given.number(),
                  given.power(),
                  chosen(given.subjects()),
                  given.validUntil());
              return Redirect.to(AGENTS).saying("online.agent.granted");
            },
            again -> agentsPage(again).model());
  }

  private Page agentsPage(Form<NewAgent> form) {
    LocalDate last = view.today().plusMonths(AgentMandate.MOST_MONTHS);
    return Page.of(
        Ui.UI.identityAgents(view, showApplicant.own(), grantMandate.offered(), form, last));
  }

  private static List<String> chosen(List<String> subjects) {
    return subjects == null ? List.of() : subjects;
  }

  @POST
  @Path("agents/{id}/end")
  public Response end(@PathParam("id") long id) {
    endMandate.of(id);
    return Redirect.to(ACCOUNT).saying("online.agent.ended");
  }

  private static Optional<Long> number(String typed) {
    return Optional.ofNullable(typed).filter(t -> t.matches("[0-9]{1,18}")).map(Long::valueOf);
  }
}
