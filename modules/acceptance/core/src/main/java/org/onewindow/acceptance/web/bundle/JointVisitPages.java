package org.onewindow.acceptance.web.bundle;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.acceptance.application.bundle.CallJointVisit;
import org.onewindow.acceptance.application.bundle.OpenJointVisitPhoto;
import org.onewindow.acceptance.application.bundle.ShowJointVisit;
import org.onewindow.acceptance.application.bundle.SignJointVisit;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.VisitFacts;
import org.onewindow.acceptance.domain.cases.VisitOfficer;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.file.FileAnswer;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** 一同勘验: the call, and the one record that every department signs. */
@Path("/bundles/{number}/visits/{key}")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class JointVisitPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final String CALL = "bundle.visit.call";
  private static final String SIGN = "bundle.visit.sign";
  private static final String REVIEWS = "case.review";

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private ShowJointVisit show;
  @Inject private CallJointVisit call;
  @Inject private SignJointVisit sign;
  @Inject private OpenJointVisitPhoto photo;
  @Inject private FileStore files;

  /** When and where the departments are to be. */
  public record CallForm(LocalDateTime at, @Size(max = 300) String place) {}

  /** What a department writes into the record; the facts only by the first to sign. */
  public record SignForm(
      @Size(max = 40) String member,
      LocalDateTime at,
      @Size(max = 300) String place,
      @Size(max = 100) String name1,
      @Size(max = 100) String certificate1,
      @Size(max = 100) String name2,
      @Size(max = 100) String certificate2,
      @Size(max = 100) String name3,
      @Size(max = 100) String certificate3,
      @Size(max = 2000) String findings,
      @Size(max = 100) String signer,
      boolean refusedToSign,
      @Size(max = 100) String witness,
      String officers,
      String photos) {
    List<VisitOfficer> went() {
      return List.of(
          new VisitOfficer(name1, certificate1),
          new VisitOfficer(name2, certificate2),
          new VisitOfficer(name3, certificate3));
    }
  }

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page show(@PathParam("number") String number, @PathParam("key") String key) {
    return Page.of(
        look(number, key, forms.empty(CALL, CallForm.class), forms.empty(SIGN, SignForm.class)));
  }

  @POST
  @Path("/call")
  public Response call(
      @PathParam("number") String number,
      @PathParam("key") String key,
      MultivaluedMap<String, String> typed) {
    view.actor().must(REVIEWS);
    return forms
        .read(CALL, CallForm.class, typed)
        .answer(
            said -> {
              call.of(BundleNumber.parse(number), key, instant(said.at()), said.place());
              return Redirect.to(address(number, key)).saying("bundle.visit.called");
            },
            again -> look(number, key, again, forms.empty(SIGN, SignForm.class)));
  }

  /** With photographs, as a phone's camera takes them. */
  @POST
  @Path("/signature")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @SuppressWarnings("PMD.CloseResource") // all of them are closed at its end
  public Response sign(
      @PathParam("number") String number, @PathParam("key") String key, List<EntityPart> parts)
      throws IOException {
    view.actor().must(REVIEWS);
    Form<SignForm> form = forms.read(SIGN, SignForm.class, parts);
    List<InputStream> photos = new ArrayList<>();
    try {
      for (EntityPart part : parts) {
        if (part.getName().equals("photo") && !part.getFileName().orElse("").isBlank()) {
          photos.add(part.getContent());
        }
      }
      return form.answer(
          said -> {
            sign.of(
                BundleNumber.parse(number),
                key,
                said.member() == null ? "" : said.member(),
                said.went(),
                said.findings(),
                new VisitFacts(
                    instant(said.at()),
                    said.place(),
                    said.signer(),
                    said.refusedToSign(),
                    said.witness()),
                photos);
            return Redirect.to(address(number, key)).saying("bundle.visit.signed");
          },
          again -> look(number, key, forms.empty(CALL, CallForm.class), again));
    } finally {
      for (InputStream open : photos) {
        open.close();
      }
    }
  }

  @GET
  @Path("/photos/{member}/{photo}")
  @Consumes(MediaType.WILDCARD)
  public Response photo(
      @PathParam("number") String number,
      @PathParam("key") String key,
      @PathParam("member") String member,
      @PathParam("photo") int which) {
    String digest = photo.of(BundleNumber.parse(number), key, member, which);
    return FileAnswer.uploaded(files, digest, view.t("case.visit.photo", which));
  }

  private Instant instant(LocalDateTime typed) {
    return typed == null ? null : typed.atZone(view.zone()).toInstant();
  }

  private static String address(String number, String key) {
    return "/bundles/" + number + "/visits/" + key;
  }

  private JteModel look(String number, String key, Form<CallForm> calling, Form<SignForm> signing) {
    return TEMPLATES.bundleVisit(view, show.of(BundleNumber.parse(number), key), calling, signing);
  }
}
