package org.onewindow.acceptance.web.bundle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.onewindow.acceptance.application.bundle.ExtendBundle;
import org.onewindow.acceptance.application.bundle.OpenBundleReceipt;
import org.onewindow.acceptance.application.bundle.RecordMemberResult;
import org.onewindow.acceptance.application.bundle.ShowBundle;
import org.onewindow.acceptance.application.bundle.ShowJointVisit;
import org.onewindow.acceptance.application.bundle.StartMember;
import org.onewindow.acceptance.application.bundle.WriteOpinion;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.JointExtension;
import org.onewindow.acceptance.domain.bundle.OpinionAct;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.file.FileAnswer;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** A running bundle: who stands where, what waits for what, and what the hall can do about it. */
@Path("/bundles/{number}")
@RequestScoped
public class BundleProgressPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final String FORM = "bundle.result";

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private ShowBundle showBundle;
  @Inject private StartMember startMember;
  @Inject private OpenBundleReceipt openReceipt;
  @Inject private FileStore files;
  @Inject private RecordMemberResult recordResult;
  @Inject private WriteOpinion writeOpinion;
  @Inject private ExtendBundle extendBundle;
  @Inject private ShowJointVisit showVisits;

  /**
   * How a member came out that is no case.
   *
   * @param member key of the member
   * @param result number, receipt or reason
   */
  public record Result(String member, @Size(max = 200) String result) {}

  @GET
  public Page show(@PathParam("number") String number) {
    return Page.of(page(number, forms.empty(FORM, Result.class), noOpinion(), noExtension()));
  }

  private Form<Extension> noExtension() {
    return forms.empty("bundle.extension", Extension.class);
  }

  /** The approval of more time for joint handling. */
  public record Extension(
      @NotBlank @Size(max = 100) String approver,
      @NotBlank @Size(max = 100) String document,
      @NotBlank @Size(max = 500) String reason) {}

  /** Records that the county government approved more time. */
  @POST
  @Path("/extension")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response extend(@PathParam("number") String number, MultivaluedMap<String, String> typed) {
    view.actor().must(ExtendBundle.PERMISSION);
    return forms
        .read("bundle.extension", Extension.class, typed)
        .answer(
            said -> {
              extendBundle.of(
                  BundleNumber.parse(number),
                  new JointExtension(said.approver(), said.document(), said.reason()));
              return Redirect.to("/bundles/" + number).saying("bundle.extension.done");
            },
            again -> page(number, forms.empty(FORM, Result.class), noOpinion(), again));
  }

  private Form<Opinion> noOpinion() {
    return forms.empty("bundle.opinion", Opinion.class);
  }

  private gg.jte.models.runtime.JteModel page(
      String number, Form<Result> form, Form<Opinion> opinion, Form<Extension> extension) {
    return TEMPLATES.bundleProgress(
        view,
        new BundleWords(view),
        showBundle.of(BundleNumber.parse(number)),
        form,
        opinion,
        extension,
        showVisits.all(BundleNumber.parse(number)));
  }

  /** One receipt for what was received as one. */
  @GET
  @Path("/receipt")
  @Produces("application/pdf")
  public Response receipt(@PathParam("number") String number) {
    return FileAnswer.printed(files, openReceipt.of(BundleNumber.parse(number)), number);
  }

  /** Begins a member that was left for later. */
  @POST
  @Path("/members/{member}/start")
  public Response start(@PathParam("number") String number, @PathParam("member") String member) {
    try {
      startMember.of(BundleNumber.parse(number), member);
    } catch (Refused refused) {
      // the button has no field: every reason stands on top of the page
      throw new Refused(refused.reasons().stream().map(r -> r.at("")).toList());
    }
    return Redirect.to("/bundles/" + number).saying("bundle.started");
  }

  /** What is said about a member; typed text stands again where it is refused. */
  public record Opinion(String member, @Size(max = 2000) String text, Integer days) {}

  /** Drafts or gives a department's opinion, or asks it for a reply. */
  @POST
  @Path("/opinions")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response opinion(
      @PathParam("number") String number, MultivaluedMap<String, String> typed) {
    OpinionAct act =
        switch (String.valueOf(typed.getFirst("act"))) {
          case "give" -> OpinionAct.GIVE;
          case "ask" -> OpinionAct.ASK_REPLY;
          default -> OpinionAct.KEEP;
        };
    return forms
        .read("bundle.opinion", Opinion.class, typed)
        .answer(
            said -> {
              writeOpinion.of(
                  BundleNumber.parse(number), said.member(), act, said.text(), said.days());
              return Redirect.to("/bundles/" + number).saying("bundle.opinion.done." + act.name());
            },
            again -> page(number, forms.empty(FORM, Result.class), again, noExtension()));
  }

  /** Records a result, or that it did not work. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response result(@PathParam("number") String number, MultivaluedMap<String, String> typed) {
    boolean well = !"fail".equals(typed.getFirst("act"));
    return forms
        .read(FORM, Result.class, typed)
        .answer(
            result -> {
              try {
                recordResult.of(BundleNumber.parse(number), result.member(), well, result.result());
              } catch (Refused refused) {
                throw new Refused(refused.reasons().stream().map(this::atResult).toList());
              }
              return Redirect.to("/bundles/" + number).saying("bundle.recorded");
            },
            again -> page(number, again, noOpinion(), noExtension()));
  }

  private Refusal atResult(Refusal reason) {
    return reason.field().isEmpty() ? reason : reason.at("result");
  }
}
