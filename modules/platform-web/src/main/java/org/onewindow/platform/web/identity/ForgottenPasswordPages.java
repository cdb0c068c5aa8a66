package org.onewindow.platform.web.identity;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.onewindow.platform.identity.application.CodeByPhone;
import org.onewindow.platform.identity.application.ResetByPhone;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.Ui;
import org.onewindow.platform.web.page.View;
import org.onewindow.platform.web.rate.RateLimited;

/**
 * 忘记密码: number and telephone, then the code and a new password. Both steps are posted, so that
 * numbers stand in no address.
 */
@Path("/online/forgotten")
@RequestScoped
public class ForgottenPasswordPages {

  private static final String FORM = "online.forgotten";

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private CodeByPhone codeByPhone;
  @Inject private ResetByPhone resetByPhone;

  /** Whose password. */
  public record Who(
      @NotBlank @Size(max = 40) String number, @NotBlank @Size(max = 40) String phone) {

    @Override
    public String toString() {
      return "Who";
    }
  }

  /** The code that came, and the new password. */
  public record NewPassword(
      @NotBlank @Size(max = 40) String number,
      @NotBlank @Size(max = 20) String code,
      @NotBlank @Size(max = 1000) String password,
      @NotBlank @Size(max = 1000) String repeated) {

    @Override
    public String toString() {
      return "NewPassword";
    }
  }

  @GET
  public Page ask() {
    return Page.of(asking(forms.empty(FORM, Who.class)));
  }

  private JteModel asking(Form<Who> form) {
    return Ui.UI.identityForgotten(view, form, codeByPhone.canBeSent());
  }

  /** The same answer whether there is such an account or not. */
  @POST
  @Path("/code")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RateLimited(value = "login", burst = 40, perMinute = 20)
  public Response send(MultivaluedMap<String, String> typed) {
    return forms
        .read(FORM, Who.class, typed)
        .answer(
            who -> {
              String demo = resetByPhone.send(who.number(), who.phone()).orElse("");
              Form<NewPassword> form = forms.of(FORM, new NewPassword(who.number(), "", "", ""));
              return Response.ok(Page.of(setting(form, demo)))
                  .header("Cache-Control", "no-store")
                  .build();
            },
            this::asking);
  }

  private JteModel setting(Form<NewPassword> form, String demo) {
    return Ui.UI.identityForgottenCode(view, form, demo);
  }

  @POST
  @Path("/password")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RateLimited(value = "login", burst = 40, perMinute = 20)
  public Response set(MultivaluedMap<String, String> typed) {
    return forms
        .read(FORM, NewPassword.class, typed)
        .answer(
            given -> {
              TwiceTyped.must(given.password(), given.repeated());
              resetByPhone.with(given.number(), given.code(), given.password());
              return Redirect.to("/online/login").saying("online.forgotten.done");
            },
            again -> setting(again, ""));
  }
}
