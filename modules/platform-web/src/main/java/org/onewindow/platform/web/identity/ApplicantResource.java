package org.onewindow.platform.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.kernel.identity.PersonPaper;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.application.ActFor;
import org.onewindow.platform.identity.application.CodeByPhone;
import org.onewindow.platform.identity.application.EndMandate;
import org.onewindow.platform.identity.application.GrantMandate;
import org.onewindow.platform.identity.application.ShowApplicant;
import org.onewindow.platform.identity.application.SignUp;
import org.onewindow.platform.identity.domain.ApplicantKind;
import org.onewindow.platform.identity.domain.MandatePower;
import org.onewindow.platform.identity.session.OpenSession;
import org.onewindow.platform.identity.session.SessionStage;
import org.onewindow.platform.web.rate.RateLimited;

/**
 * Accounts of applicants for machines, such as a mini-programme: the same acts as on the pages. The
 * code that completes a log-in goes to {@code POST /api/v1/session/code}.
 */
@Path("/api/v1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicantResource {

  @Inject private Doorway doorway;
  @Inject private CurrentSession current;
  @Inject private CurrentActor actor;
  @Inject private SignUp signUp;
  @Inject private CodeByPhone codeByPhone;
  @Inject private ShowApplicant showApplicant;
  @Inject private ActFor actFor;
  @Inject private GrantMandate grantMandate;
  @Inject private EndMandate endMandate;

  /** To sign up; the representative of organisations only; without a paper the identity card. */
  public record NewApplicant(
      @NotNull ApplicantKind kind,
      PersonPaper paper,
      @NotBlank @Size(max = 200) String name,
      @NotBlank @Size(max = 40) String number,
      @NotBlank @Size(max = 40) String phone,
      @NotBlank @Size(max = 1000) String password,
      @Size(max = 50) String representative,
      @Size(max = 40) String representativeNumber) {

    @Override
    public String toString() {
      return "NewApplicant";
    }
  }

  /** To log in. */
  public record NumberAndPassword(
      @NotBlank @Size(max = 40) String number, @NotBlank @Size(max = 1000) String password) {

    @Override
    public String toString() {
      return "NumberAndPassword";
    }
  }

  /** How far a log-in has come. */
  public record Stage(SessionStage stage) {}

  /** In whose name to act; absent for the own. */
  public record Acting(Long mandate) {}

  /**
   * To name an agent.
   *
   * @param subjects what it is about: {@code ALL}, {@code organ/<code>} for all matters of an
   *     organ, {@code matter/<code>} for one
   */
  public record NewMandate(
      @NotBlank @Size(max = 50) String name,
      @NotBlank @Size(max = 40) String number,
      @NotNull MandatePower power,
      @NotNull @Size(max = 200) List<@NotBlank @Size(max = 60) String> subjects,
      @NotNull LocalDate validUntil) {

    @Override
    public String toString() {
      return "NewMandate";
    }
  }

  @POST
  @Path("applicants")
  @RateLimited(value = "sign-up", burst = 10, perMinute = 3)
  public Response signUp(@NotNull @Valid NewApplicant given) {
    signUp.with(
        new SignUp.NewApplicant(
            given.kind(),
            OnlineDoorPages.paper(given.paper()),
            given.name(),
            given.number(),
            given.phone(),
            given.password(),
            given.representative() == null ? "" : given.representative(),
            given.representativeNumber() == null ? "" : given.representativeNumber()));
    return logIn(new NumberAndPassword(given.number(), given.password()));
  }

  @POST
  @Path("applicants/sessions")
  @RateLimited(value = "login", burst = 40, perMinute = 20)
  public Response logIn(@NotNull @Valid NumberAndPassword given) {
    var token = doorway.logInOnline(given.number(), given.password());
    OpenSession session = doorway.settle(token.text());
    actor.runAs(session.actor(), () -> codeByPhone.send(session));
    return Response.created(URI.create("/api/v1/session"))
        .entity(new Stage(session.stage()))
        .cookie(doorway.cookie(token))
        .build();
  }

  @POST
  @Path("session/code/sending")
  @RateLimited(value = "login", burst = 40, perMinute = 20)
  public Response sendCode() {
    codeByPhone.send(current.get());
    return Response.noContent().build();
  }

  @GET
  @Path("applicants/me")
  public ShowApplicant.Card own() {
    return showApplicant.own();
  }

  @PUT
  @Path("session/acting")
  public ShowApplicant.Card act(@NotNull @Valid Acting given) {
    actFor.principal(current.get(), Optional.ofNullable(given.mandate()));
    OpenSession now = doorway.settled();
    ShowApplicant.Card[] card = new ShowApplicant.Card[1];
    actor.runAs(now.actor(), () -> card[0] = showApplicant.own());
    return card[0];
  }

  @POST
  @Path("mandates")
  public Response grant(@NotNull @Valid NewMandate given) {
    long id =
        grantMandate.to(
            given.name(), given.number(), given.power(), given.subjects(), given.validUntil());
    return Response.created(URI.create("/api/v1/mandates/" + id)).build();
  }

  @DELETE
  @Path("mandates/{id}")
  public Response end(@PathParam("id") long id) {
    endMandate.of(id);
    return Response.noContent().build();
  }
}
