package org.onewindow.platform.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.application.ChooseWorkplace;
import org.onewindow.platform.identity.application.DemoAccounts;
import org.onewindow.platform.identity.application.EndSessions;
import org.onewindow.platform.identity.application.VerifySecondFactor;
import org.onewindow.platform.identity.session.KeptForms;
import org.onewindow.platform.identity.session.OpenSession;
import org.onewindow.platform.identity.session.SessionStage;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Address;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.Ui;
import org.onewindow.platform.web.page.View;
import org.onewindow.platform.web.rate.RateLimited;

/** The pages between a stranger and the worklist. */
@Path("/")
@RequestScoped
public class LoginPages {

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private Doorway doorway;
  @Inject private CurrentSession current;
  @Inject private DemoAccounts demoAccounts;
  @Inject private VerifySecondFactor verifySecondFactor;
  @Inject private ChooseWorkplace chooseWorkplace;
  @Inject private EndSessions endSessions;
  @Inject private KeptForms keptForms;

  /** What is typed to log in; a password is never shown again. */
  public record Credentials(
      @NotBlank @Size(max = 100) String login, @NotBlank @Size(max = 1000) String password) {

    @Override
    public String toString() {
      return "Credentials";
    }
  }

  /** A code of the second factor, or a recovery code. */
  public record Code(@NotBlank @Size(max = 40) String code) {}

  @GET
  @Path("login")
  public Response login(@QueryParam("return") String wanted) {
    if (current.find().isPresent()) {
      return doorway.next(doorway.settled(), wanted);
    }
    return Response.ok(page(forms.empty("login", Credentials.class), wanted)).build();
  }

  @POST
  @Path("login")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RateLimited(value = "login", burst = 40, perMinute = 20)
  public Response logIn(MultivaluedMap<String, String> typed) {
    String wanted = typed.getFirst("return");
    return forms
        .read("login", Credentials.class, typed)
        .answer(
            given -> {
              var token = doorway.logIn(given.login(), given.password());
              return Response.fromResponse(doorway.next(doorway.settle(token.text()), wanted))
                  .cookie(doorway.cookie(token))
                  .build();
            },
            again -> page(again, wanted).model());
  }

  private Page page(Form<Credentials> form, String wanted) {
    String back = Address.within(wanted, "");
    return Page.of(Ui.UI.identityLogin(view, form, back, demoAccounts.list()));
  }

  @GET
  @Path("login/totp")
  public Response totp(@QueryParam("return") String wanted) {
    OpenSession session = current.get();
    if (session.stage() != SessionStage.SECOND_FACTOR) {
      return doorway.next(doorway.settled(), wanted);
    }
    return Response.ok(codePage(forms.empty("login.totp", Code.class), wanted)).build();
  }

  @POST
  @Path("login/totp")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RateLimited(value = "login", burst = 40, perMinute = 20)
  public Response code(MultivaluedMap<String, String> typed) {
    String wanted = typed.getFirst("return");
    OpenSession session = current.get();
    return forms
        .read("login.totp", Code.class, typed)
        .answer(
            given -> {
              verifySecondFactor.with(session, given.code());
              return doorway.next(doorway.settled(), wanted);
            },
            again -> codePage(again, wanted).model());
  }

  private Page codePage(Form<Code> form, String wanted) {
    return Page.of(Ui.UI.identityTotp(view, form, Address.within(wanted, "")));
  }

  @GET
  @Path("login/place")
  public Page place(@QueryParam("return") String wanted) {
    return Page.of(
        Ui.UI.identityPlace(
            view, chooseWorkplace.choices(current.get()), Address.within(wanted, "")));
  }

  /** One button is one place: {@code unit|window}. */
  @POST
  @Path("login/place")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(@FormParam("place") String place, @FormParam("return") String wanted) {
    String[] parts = (place == null ? "" : place).split("\\|", 2);
    chooseWorkplace.with(current.get(), parts[0], parts.length > 1 ? parts[1] : "");
    return doorway.next(doorway.settled(), wanted);
  }

  /** What was typed before the session ran out, to send it again. */
  @GET
  @Path("login/kept/{token}")
  public Page kept(@PathParam("token") String token) {
    return Page.of(
        Ui.UI.identityKept(
            view,
            keptForms
                .of(token, current.get().account())
                .orElseThrow(() -> new NotFound(Refusal.of("KEPT_FORM_GONE")))));
  }

  @POST
  @Path("logout")
  public Response logOut() {
    current.find().ifPresent(session -> endSessions.one(session, session.id()));
    return Response.fromResponse(Redirect.to("/login").saying("login.out"))
        .cookie(doorway.noCookie())
        .header("Clear-Site-Data", "\"cache\"")
        .build();
  }

  /** Typed into the address bar, or an old link: asks first, because a link must not log out. */
  @GET
  @Path("logout")
  public Response askToLogOut() {
    return Response.seeOther(URI.create(current.find().isPresent() ? "/me/sessions" : "/login"))
        .build();
  }
}
