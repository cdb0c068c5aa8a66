package org.onewindow.acceptance.web.bundle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.onewindow.acceptance.application.bundle.CheckBundleLicences;
import org.onewindow.acceptance.application.bundle.ReadBundleGuide;
import org.onewindow.acceptance.application.bundle.ReceiveBundle;
import org.onewindow.acceptance.application.bundle.ShowBundle;
import org.onewindow.acceptance.domain.bundle.Answers;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** 一窗受理 of a bundle: questions, then one form and one list of papers, then one submission. */
@Path("/desk/bundles")
@RequestScoped
public class BundleDeskPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final int UNPROCESSABLE = 422;
  private static final String FORM = "intake";

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private ReadBundleGuide readGuide;
  @Inject private ReceiveBundle receiveBundle;
  @Inject private CheckBundleLicences checkLicences;
  @Inject private ShowBundle showBundle;

  /** What can be begun, and what is under way. */
  @GET
  public Page desk() {
    return Page.of(TEMPLATES.bundleDesk(view, readGuide.all(), showBundle.open()));
  }

  @GET
  @Path("/{code}")
  public Page intake(@PathParam("code") String code, @Context UriInfo address) {
    view.actor().must("case.receive");
    ReadBundleGuide.Guide guide = readGuide.read(code);
    MultivaluedMap<String, String> typed = address.getQueryParameters();
    Answers answers = BundleGuidePages.answers(guide.plan(), typed);
    if (!typed.containsKey("asked")) {
      return questions(guide, answers, Set.of());
    }
    try {
      return Page.of(
          form(
              readGuide.read(code, answers),
              forms.of(FORM, BundleIntakeForm.blank(UUID.randomUUID().toString()))));
    } catch (Refused open) {
      Set<String> fields = new HashSet<>(open.reasons().stream().map(Refusal::field).toList());
      return new Page(questions(guide, answers, fields).model(), UNPROCESSABLE);
    }
  }

  private Page questions(ReadBundleGuide.Guide guide, Answers answers, Set<String> open) {
    return Page.of(TEMPLATES.bundleQuestions(view, guide, answers, open));
  }

  private gg.jte.models.runtime.JteModel form(
      ReadBundleGuide.Tailored tailored, Form<BundleIntakeForm> form) {
    return TEMPLATES.bundleIntake(view, new BundleWords(view), tailored, form);
  }

  @POST
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response receive(
      @PathParam("code") String code,
      @Context UriInfo address,
      MultivaluedMap<String, String> typed) {
    view.actor().must("case.receive");
    ReadBundleGuide.Guide guide = readGuide.read(code);
    Answers answers = BundleGuidePages.answers(guide.plan(), address.getQueryParameters());
    ReadBundleGuide.Tailored tailored = readGuide.read(code, answers);
    return forms
        .read(FORM, BundleIntakeForm.class, typed)
        .answer(form -> received(code, form, answers), again -> form(tailored, again));
  }

  private Response received(String code, BundleIntakeForm form, Answers answers) {
    BundleNumber number;
    try {
      checkLicences.ofDesk(code, form.into(answers));
      number = receiveBundle.receive(code, form.into(answers), form.key());
    } catch (Refused refused) {
      throw new Refused(refused.reasons().stream().map(BundleIntakeForm::atPage).toList());
    }
    return Redirect.to("/bundles/" + number).saying("bundle.received", number);
  }
}
