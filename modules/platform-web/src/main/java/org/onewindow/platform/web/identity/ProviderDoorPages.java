package org.onewindow.platform.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.application.CodeByPhone;
import org.onewindow.platform.identity.application.EnterByProvider;
import org.onewindow.platform.identity.application.SignInAtProvider;
import org.onewindow.platform.identity.domain.ApplicantKind;
import org.onewindow.platform.identity.oidc.OidcSettings;
import org.onewindow.platform.identity.oidc.ProvenIdentity;
import org.onewindow.platform.identity.session.OpenSession;
import org.onewindow.platform.identity.session.Proxy;
import org.onewindow.platform.identity.session.SessionStage;
import org.onewindow.platform.identity.session.SessionToken;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Address;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.Tone;
import org.onewindow.platform.web.page.Ui;
import org.onewindow.platform.web.page.View;
import org.onewindow.platform.web.rate.RateLimited;

/**
 * The second door of the online hall: out to the provider of identities and back. Whatever goes
 * wrong ends at the first door with one sentence; the password there still opens. What is under way
 * lives in two sealed cookies that only these pages get.
 */
@Path("/online/oidc")
@RequestScoped
public class ProviderDoorPages {

  private static final String HERE = "/online/oidc";
  private static final String LOGIN = OidcSettings.AFTER_LOGOUT;
  private static final String ACCOUNT = "/online/account";
  private static final String MISSING = HERE + "/missing";
  private static final String SIGN_IN = "ow_oidc";
  private static final String IDENTITY = "ow_oidc_who";
  private static final int TEN_MINUTES = 600;
  private static final String CANCELLED = "access_denied";

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private Doorway doorway;
  @Inject private CurrentSession current;
  @Inject private CurrentActor actor;
  @Inject private Proxy proxy;
  @Inject private HttpServletRequest request;
  @Inject private SignInAtProvider signIn;
  @Inject private EnterByProvider enter;
  @Inject private CodeByPhone codeByPhone;

  /** What the provider did not say or does not vouch for. */
  public record Missing(
      @Size(max = 200) String name,
      @Size(max = 40) String number,
      @Size(max = 50) String representative,
      @Size(max = 40) String representativeNumber,
      @Size(max = 40) String phone) {

    @Override
    public String toString() {
      return "Missing";
    }
  }

  /** Leads to the provider. */
  @GET
  @RateLimited(value = "login", burst = 40, perMinute = 20)
  public Response begin(@QueryParam("return") String wanted) {
    try {
      return begun(signIn.begin(Doorway.online(wanted), language()));
    } catch (Refused refused) {
      return backToTheDoor(refused);
    }
  }

  /** Leads an applicant who is logged in to the provider, to bind the identity there. */
  @POST
  @Path("bind")
  public Response bind() {
    try {
      return begun(signIn.beginToBind(current.get(), ACCOUNT, language()));
    } catch (Refused refused) {
      return saying(ACCOUNT, refused);
    }
  }

  @POST
  @Path("release")
  public Response release() {
    enter.release(current.get());
    return Redirect.to(ACCOUNT).saying("online.oidc.released");
  }

  private Response begun(SignInAtProvider.Begun begun) {
    return Response.seeOther(begun.address())
        .cookie(cookie(SIGN_IN, begun.cookie(), TEN_MINUTES))
        .build();
  }

  private String language() {
    return view.chinese() ? "zh-CN" : "en";
  }

  /** The provider sends the browser back, with a code or with a reason why not. */
  @GET
  @Path("callback")
  @RateLimited(value = "login", burst = 40, perMinute = 20)
  public Response back(
      @QueryParam("state") String state,
      @QueryParam("code") String code,
      @QueryParam("iss") String issuer,
      @QueryParam("error") String error,
      @CookieParam(SIGN_IN) String begun) {
    if (error != null || code == null) {
      signIn.mustBeOn();
      return ended(
          Redirect.to(LOGIN)
              .saying(
                  Tone.WARN,
                  CANCELLED.equals(error) ? "online.oidc.cancelled" : "refusal.OIDC_NOT_PROVEN"));
    }
    try {
      SignInAtProvider.Back back = signIn.finish(begun, state, code, issuer);
      return ended(
          back.signIn().account() == 0
              ? enter(back.identity(), back.signIn().wanted())
              : bind(back));
    } catch (Refused refused) {
      return ended(backToTheDoor(refused));
    }
  }

  private Response bind(SignInAtProvider.Back back) {
    OpenSession session = current.get();
    if (session.account() != back.signIn().account()) {
      return Redirect.to(ACCOUNT).saying(Tone.WARN, "refusal.OIDC_NOT_BEGUN");
    }
    try {
      enter.bind(session, back.identity());
      return Redirect.to(ACCOUNT).saying("online.oidc.bound");
    } catch (Refused refused) {
      return saying(ACCOUNT, refused);
    }
  }

  private Response enter(ProvenIdentity identity, String wanted) {
    return enter
        .with(identity, from())
        .map(token -> onward(token, wanted))
        .orElseGet(
            () ->
                Response.fromResponse(Redirect.to(MISSING + "?return=" + encoded(wanted)).quietly())
                    .cookie(cookie(IDENTITY, signIn.keep(identity), TEN_MINUTES))
                    .build());
  }

  /** In, or to the code that goes to the telephone. */
  @SuppressWarnings("PMD.CloseResource") // the server closes what it answers
  private Response onward(SessionToken token, String wanted) {
    OpenSession session = doorway.begun(token);
    String reason = "";
    if (session.stage() == SessionStage.SECOND_FACTOR && !session.hasTotp()) {
      try {
        actor.runAs(session.actor(), () -> codeByPhone.send(session));
      } catch (Refused refused) {
        reason = key(refused);
      }
    }
    Response onward = OnlineDoorPages.onward(session, wanted);
    String path = onward.getLocation().toString();
    Response answer = reason.isEmpty() ? onward : Redirect.to(path).saying(Tone.WARN, reason);
    return Response.fromResponse(answer)
        .cookie(doorway.cookie(token))
        .cookie(cookie(IDENTITY, "", 0))
        .build();
  }

  @GET
  @Path("missing")
  public Response missing(@CookieParam(IDENTITY) String kept, @QueryParam("return") String wanted) {
    try {
      ProvenIdentity identity = signIn.kept(kept);
      Missing known =
          new Missing(
              identity.name(),
              identity.number(),
              identity.representative(),
              identity.representativeNumber(),
              identity.phone());
      return Response.ok(page(identity, forms.of("online.signup", known), wanted)).build();
    } catch (Refused refused) {
      return backToTheDoor(refused);
    }
  }

  @POST
  @Path("missing")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RateLimited(value = "sign-up", burst = 10, perMinute = 3)
  public Response tell(@CookieParam(IDENTITY) String kept, MultivaluedMap<String, String> typed) {
    ProvenIdentity identity;
    try {
      identity = signIn.kept(kept);
    } catch (Refused refused) {
      return backToTheDoor(refused);
    }
    String wanted = typed.getFirst("return");
    return forms
        .read("online.signup", Missing.class, typed)
        .answer(
            given -> onward(enter.with(identity, asked(given), from()), wanted),
            again -> page(identity, again, wanted).model());
  }

  private static ProvenIdentity.Asked asked(Missing given) {
    return new ProvenIdentity.Asked(
        text(given.name()),
        text(given.number()),
        text(given.phone()),
        text(given.representative()),
        text(given.representativeNumber()));
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }

  private Page page(ProvenIdentity identity, Form<Missing> form, String wanted) {
    return Page.of(
        Ui.UI.identityProviderMissing(
            view,
            form,
            identity.kind() == ApplicantKind.PERSON,
            identity.isVouchedFor(),
            identity.isVouchedFor() ? identity.name() : "",
            signIn.name(),
            Doorway.online(wanted)));
  }

  private EnterByProvider.From from() {
    return new EnterByProvider.From(proxy.clientOf(request), request.getHeader("User-Agent"));
  }

  /** The first door, with the reason; every other way in still stands open there. */
  private static Response backToTheDoor(Refused refused) {
    return saying(LOGIN, refused);
  }

  private static Response saying(String path, Refused refused) {
    return Redirect.to(path)
        .saying(Tone.WARN, key(refused), refused.reasons().get(0).arguments().toArray());
  }

  private static String key(Refused refused) {
    return "refusal." + refused.reasons().get(0).code();
  }

  private static String encoded(String wanted) {
    return Address.encode(wanted);
  }

  /** The sign-in is over, however it went. */
  private Response ended(Response answer) {
    return Response.fromResponse(answer).cookie(cookie(SIGN_IN, "", 0)).build();
  }

  private NewCookie cookie(String name, String value, int age) {
    return new NewCookie.Builder(name)
        .value(value)
        .path(HERE)
        .maxAge(age)
        .httpOnly(true)
        .secure(proxy.isSecure(request))
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
