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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.onewindow.platform.identity.IdentitySettings;
import org.onewindow.platform.identity.application.BindSecondFactor;
import org.onewindow.platform.identity.application.ChangeOwnPassword;
import org.onewindow.platform.identity.application.EndSessions;
import org.onewindow.platform.identity.domain.Totp;
import org.onewindow.platform.identity.session.OpenSession;
import org.onewindow.platform.identity.session.SessionStage;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Address;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.Ui;
import org.onewindow.platform.web.page.View;

/** Password, second factor and sessions of the own account. */
@Path("/me")
@RequestScoped
public class OwnAccountPages {

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private Doorway doorway;
  @Inject private CurrentSession current;
  @Inject private IdentitySettings settings;
  @Inject private ChangeOwnPassword changeOwnPassword;
  @Inject private BindSecondFactor bindSecondFactor;
  @Inject private EndSessions endSessions;

  /** The present password and, twice, the new one. */
  public record NewPassword(
      @NotBlank @Size(max = 1000) String current,
      @NotBlank @Size(max = 1000) String next,
      @NotBlank @Size(max = 1000) String repeated) {

    @Override
    public String toString() {
      return "NewPassword";
    }
  }

  @GET
  @Path("password")
  public Page password(@QueryParam("return") String wanted) {
    return passwordPage(forms.empty("me.password", NewPassword.class), wanted);
  }

  @POST
  @Path("password")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response changePassword(MultivaluedMap<String, String> typed) {
    String wanted = typed.getFirst("return");
    OpenSession session = current.get();
    return forms
        .read("me.password", NewPassword.class, typed)
        .answer(
            given -> {
              TwiceTyped.must(given.next(), given.repeated());
              changeOwnPassword.with(session, given.current(), given.next());
              return Redirect.to(Doorway.nextPath(doorway.settled(), wanted))
                  .saying("me.password.changed");
            },
            again -> passwordPage(again, wanted).model());
  }

  private Page passwordPage(Form<NewPassword> form, String wanted) {
    boolean first = current.get().stage() == SessionStage.NEW_PASSWORD;
    return Page.of(Ui.UI.identityPassword(view, form, first, Address.within(wanted, "")));
  }

  @GET
  @Path("totp")
  public Page totp(@QueryParam("return") String wanted) {
    return totpPage(forms.empty("me.totp", LoginPages.Code.class), wanted);
  }

  @POST
  @Path("totp")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response bindTotp(MultivaluedMap<String, String> typed) {
    String wanted = typed.getFirst("return");
    OpenSession session = current.get();
    return forms
        .read("me.totp", LoginPages.Code.class, typed)
        .answer(
            given -> {
              List<String> codes = bindSecondFactor.confirm(session, given.code());
              String next = Doorway.nextPath(doorway.settled(), wanted);
              return Response.ok(Page.of(Ui.UI.identityRecovery(view, codes, next))).build();
            },
            again -> totpPage(again, wanted).model());
  }

  @POST
  @Path("totp/removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response removeTotp(MultivaluedMap<String, String> typed) {
    OpenSession session = current.get();
    return forms
        .read("me.totp", LoginPages.Code.class, typed)
        .answer(
            given -> {
              bindSecondFactor.remove(session, given.code());
              return Redirect.to("/me/totp").saying("me.totp.removed");
            },
            again -> totpPage(again, null).model());
  }

  private Page totpPage(Form<LoginPages.Code> form, String wanted) {
    OpenSession session = current.get();
    String back = Address.within(wanted, "");
    if (session.hasTotp()) {
      return Page.of(Ui.UI.identityTotpBound(view, form));
    }
    Totp proposed = bindSecondFactor.propose(session);
    QrPath qr = QrPath.of(proposed.uri(settings.issuer(), session.login()));
    boolean demanded = session.stage() == SessionStage.BIND_TOTP;
    return Page.of(
        Ui.UI.identityTotpBind(view, form, qr, grouped(proposed.base32()), demanded, back));
  }

  private static String grouped(String secret) {
    return String.join(" ", secret.split("(?<=\\G.{4})"));
  }

  @GET
  @Path("sessions")
  public Page sessions() {
    OpenSession session = current.get();
    return Page.of(Ui.UI.identitySessions(view, endSessions.list(session), session.id()));
  }

  @POST
  @Path("sessions/end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response end(@FormParam("session") String id) {
    endSessions.one(current.get(), id == null ? "" : id);
    return Redirect.to("/me/sessions").saying("me.sessions.ended");
  }

  @POST
  @Path("sessions/end-others")
  public Response endOthers() {
    int ended = endSessions.others(current.get());
    return Redirect.to("/me/sessions").saying("me.sessions.ended-others", ended);
  }
}
