package org.onewindow.platform.web.identity;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.onewindow.kernel.identity.PersonPaper;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.application.CodeByPhone;
import org.onewindow.platform.identity.application.DemoAccounts;
import org.onewindow.platform.identity.application.EndSessions;
import org.onewindow.platform.identity.application.SignInAtProvider;
import org.onewindow.platform.identity.application.SignUp;
import org.onewindow.platform.identity.application.VerifySecondFactor;
import org.onewindow.platform.identity.domain.ApplicantKind;
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

/** The door of those who apply online: one task a screen, made for a phone. */
@Path("/online")
@RequestScoped
public class OnlineDoorPages {

  private static final String LOGIN = "/online/login";
  private static final String CODE = "/online/login/code";

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private Doorway doorway;
  @Inject private CurrentSession current;
  @Inject private CurrentActor actor;
  @Inject private DemoAccounts demoAccounts;
  @Inject private SignUp signUp;
  @Inject private CodeByPhone codeByPhone;
  @Inject private VerifySecondFactor verifySecondFactor;
  @Inject private EndSessions endSessions;
  @Inject private SignInAtProvider signIn;

  /** What is typed to log in. */
  public record NumberAndPassword(
      @NotBlank @Size(max = 40) String number, @NotBlank @Size(max = 1000) String password) {

    @Override
    public String toString() {
      return "NumberAndPassword";
    }
  }

  /** What a person types to sign up. */
  public record NewPerson(
      @NotBlank @Size(max = 50) String name,
      PersonPaper paper,
      @NotBlank @Size(max = 40) String number,
      @NotBlank @Size(max = 40) String phone,
      @NotBlank @Size(max = 1000) String password,
      @NotBlank @Size(max = 1000) String repeated) {

    @Override
    public String toString() {
      return "NewPerson";
    }
  }

  /** What an organisation's legal representative types to sign up. */
  public record NewOrganisation(
      @NotBlank @Size(max = 200) String name,
      @NotBlank @Size(max = 40) String number,
      @NotBlank @Size(max = 50) String representative,
      PersonPaper paper,
      @NotBlank @Size(max = 40) String representativeNumber,
      @NotBlank @Size(max = 40) String phone,
      @NotBlank @Size(max = 1000) String password,
      @NotBlank @Size(max = 1000) String repeated) {

    @Override
    public String toString() {
      return "NewOrganisation";
    }
  }

  @GET
  @Path("login")
  public Response login(@QueryParam("return") String wanted) {
    if (current.find().isPresent()) {
      return onward(doorway.settled(), wanted);
    }
    return Response.ok(loginPage(forms.empty("online.login", NumberAndPassword.class), wanted))
        .build();
  }

  @POST
  @Path("login")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RateLimited(value = "login", burst = 40, perMinute = 20)
  public Response logIn(MultivaluedMap<String, String> typed) {
    String wanted = typed.getFirst("return");
    return forms
        .read("online.login", NumberAndPassword.class, typed)
        .answer(
            given -> entered(given.number(), given.password(), wanted),
            again -> loginPage(again, wanted).model());
  }

  /** The password was right: the session begins, and a code is on its way. */
  private Response entered(String number, String password, String wanted) {
    var token = doorway.logInOnline(number, password);
    OpenSession session = doorway.settle(token.text());
    actor.runAs(session.actor(), () -> codeByPhone.send(session));
    return Response.fromResponse(onward(session, wanted)).cookie(doorway.cookie(token)).build();
  }

  /** The next step of the log-in, or the page that was wanted. */
  static Response onward(OpenSession session, String wanted) {
    boolean codeWanted = session.stage() == SessionStage.SECOND_FACTOR;
    String there =
        codeWanted
            ? CODE + "?return=" + Address.encode(Doorway.online(wanted))
            : Doorway.nextPath(session, wanted);
    return Response.seeOther(URI.create(there)).build();
  }

  private Page loginPage(Form<NumberAndPassword> form, String wanted) {
    return Page.of(
        Ui.UI.identityOnlineLogin(
            view,
            form,
            Address.within(wanted, ""),
            demoAccounts.applicants(),
            codeByPhone.canBeSent(),
            signIn.name()));
  }

  @GET
  @Path("login/code")
  public Response code(@QueryParam("return") String wanted) {
    OpenSession session = current.get();
    if (session.stage() != SessionStage.SECOND_FACTOR) {
      return onward(doorway.settled(), wanted);
    }
    return Response.ok(codePage(session, forms.empty("online.code", LoginPages.Code.class), wanted))
        .build();
  }

  @POST
  @Path("login/code")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RateLimited(value = "login", burst = 40, perMinute = 20)
  public Response check(MultivaluedMap<String, String> typed) {
    String wanted = typed.getFirst("return");
    OpenSession session = current.get();
    return forms
        .read("online.code", LoginPages.Code.class, typed)
        .answer(
            given -> {
              verifySecondFactor.with(session, given.code());
              return onward(doorway.settled(), wanted);
            },
            again -> codePage(session, again, wanted).model());
  }

  @POST
  @Path("login/code/again")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RateLimited(value = "login", burst = 40, perMinute = 20)
  public Response sendAgain(@FormParam("return") String wanted) {
    OpenSession session = current.get();
    try {
      codeByPhone.send(session);
    } catch (Refused refused) {
      Form<LoginPages.Code> form =
          forms.empty("online.code", LoginPages.Code.class).refused(refused.reasons());
      return Page.again(codePage(session, form, wanted).model(), refused);
    }
    return Redirect.to(CODE + "?return=" + Address.encode(Doorway.online(wanted)))
        .saying("online.code.sent");
  }

  private Page codePage(OpenSession session, Form<LoginPages.Code> form, String wanted) {
    return Page.of(
        Ui.UI.identityOnlineCode(
            view,
            form,
            Address.within(wanted, ""),
            session.hasTotp() ? "" : codeByPhone.telephone(session),
            codeByPhone.shownInDemo(session).orElse("")));
  }

  @GET
  @Path("sign-up")
  public Page signUp(@QueryParam("kind") @DefaultValue("PERSON") ApplicantKind kind) {
    return Page.of(
        kind == ApplicantKind.PERSON
            ? personPage(forms.empty("online.signup", NewPerson.class))
            : organisationPage(forms.empty("online.signup", NewOrganisation.class)));
  }

  private JteModel personPage(Form<NewPerson> form) {
    return Ui.UI.identitySignUpPerson(view, form, codeByPhone.canBeSent());
  }

  private JteModel organisationPage(Form<NewOrganisation> form) {
    return Ui.UI.identitySignUpOrganisation(view, form, codeByPhone.canBeSent());
  }

  @POST
  @Path("sign-up/person")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RateLimited(value = "sign-up", burst = 10, perMinute = 3)
  public Response person(MultivaluedMap<String, String> typed) {
    return forms
        .read("online.signup", NewPerson.class, typed)
        .answer(
            given -> {
              TwiceTyped.must(given.password(), given.repeated());
              return signedUp(
                  new SignUp.NewApplicant(
                      ApplicantKind.PERSON,
                      paper(given.paper()),
                      given.name(),
                      given.number(),
                      given.phone(),
                      given.password(),
                      "",
                      ""));
            },
            this::personPage);
  }

  @POST
  @Path("sign-up/organisation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RateLimited(value = "sign-up", burst = 10, perMinute = 3)
  public Response organisation(MultivaluedMap<String, String> typed) {
    return forms
        .read("online.signup", NewOrganisation.class, typed)
        .answer(
            given -> {
              TwiceTyped.must(given.password(), given.repeated());
              return signedUp(
                  new SignUp.NewApplicant(
                      ApplicantKind.ORGANISATION,
                      paper(given.paper()),
                      given.name(),
                      given.number(),
                      given.phone(),
                      given.password(),
                      given.representative(),
                      given.representativeNumber()));
            },
            this::organisationPage);
  }

  /** Most people's is the identity card; older clients name none. */
  static PersonPaper paper(PersonPaper given) {
    return given == null ? PersonPaper.CITIZEN_ID : given;
  }

  private Response signedUp(SignUp.NewApplicant given) {
    signUp.with(given);
    return entered(given.number(), given.password(), Doorway.ONLINE);
  }

  /** A session that began at the provider ends there too: the browser goes on to its page. */
  @POST
  @Path("logout")
  public Response logOut() {
    Optional<URI> provider = current.find().flatMap(signIn::farewell);
    current.find().ifPresent(session -> endSessions.one(session, session.id()));
    return Response.fromResponse(
            provider
                .map(address -> Response.seeOther(address).build())
                .orElseGet(() -> Redirect.to(LOGIN).saying("login.out")))
        .cookie(doorway.noCookie())
        .header("Clear-Site-Data", "\"cache\"")
        .build();
  }
}
