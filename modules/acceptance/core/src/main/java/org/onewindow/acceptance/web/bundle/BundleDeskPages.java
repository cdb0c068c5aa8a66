package org.onewindow.acceptance.web.bundle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onewindow.acceptance.application.bundle.CheckBundleLicences;
import org.onewindow.acceptance.application.bundle.KeepDeskScan;
import org.onewindow.acceptance.application.bundle.ListRunningBundles;
import org.onewindow.acceptance.application.bundle.ReadBundleGuide;
import org.onewindow.acceptance.application.bundle.ReceiveBundle;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.domain.bundle.Answers;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.list.Paging;
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
  private static final String SCAN = "scan.";

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private ReadBundleGuide readGuide;
  @Inject private ReceiveBundle receiveBundle;
  @Inject private CheckBundleLicences checkLicences;
  @Inject private KeepDeskScan keepScan;
  @Inject private ListRunningBundles running;

  /** What can be begun, and what is under way. */
  @GET
  public Page desk(@QueryParam("after") String after) {
    Slice<ListRunningBundles.Row> rows = running.of(cursor(after), Slice.SIZE);
    return Page.of(
        TEMPLATES.bundleDesk(view, readGuide.all(), rows.items(), Paging.of(view, rows, after)));
  }

  static Optional<Cursor> cursor(String after) {
    return after == null || after.isEmpty()
        ? Optional.empty()
        : Optional.of(Cursor.parse(after, 1));
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
              forms.of(FORM, BundleIntakeForm.blank(UUID.randomUUID().toString())),
              Set.of()));
    } catch (Refused open) {
      Set<String> fields = new HashSet<>(open.reasons().stream().map(Refusal::field).toList());
      return new Page(questions(guide, answers, fields).model(), UNPROCESSABLE);
    }
  }

  private Page questions(ReadBundleGuide.Guide guide, Answers answers, Set<String> open) {
    return Page.of(TEMPLATES.bundleQuestions(view, guide, answers, open));
  }

  private gg.jte.models.runtime.JteModel form(
      ReadBundleGuide.Tailored tailored, Form<BundleIntakeForm> form, Set<String> scanned) {
    return TEMPLATES.bundleIntake(view, new BundleWords(view), tailored, form, scanned);
  }

  @POST
  @Path("/{code}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response receive(
      @PathParam("code") String code, @Context UriInfo address, List<EntityPart> parts)
      throws IOException {
    view.actor().must("case.receive");
    ReadBundleGuide.Guide guide = readGuide.read(code);
    Answers answers = BundleGuidePages.answers(guide.plan(), address.getQueryParameters());
    ReadBundleGuide.Tailored tailored = readGuide.read(code, answers);
    Form<BundleIntakeForm> form = forms.read(FORM, BundleIntakeForm.class, parts);
    String key = form.field("key").value();
    // first: what was uploaded stays, whatever else has to be corrected
    List<Refusal> unfit = keep(code, answers, key, parts);
    Map<String, MaterialText> scans = keepScan.kept(key);
    if (!unfit.isEmpty()) {
      return Response.status(UNPROCESSABLE)
          .entity(new Page(form(tailored, form.refused(unfit), scans.keySet()), UNPROCESSABLE))
          .build();
    }
    return form.answer(
        typed -> received(code, typed, answers, scans),
        again -> form(tailored, again, scans.keySet()));
  }

  private List<Refusal> keep(String code, Answers answers, String key, List<EntityPart> parts)
      throws IOException {
    List<Refusal> unfit = new ArrayList<>();
    for (EntityPart part : parts) {
      if (part.getName().startsWith(SCAN) && !part.getFileName().orElse("").isBlank()) {
        try (InputStream content = part.getContent()) {
          keepScan.of(code, answers, key, part.getName().substring(SCAN.length()), content);
        } catch (Refused refused) {
          unfit.addAll(refused.reasons());
        }
      }
    }
    return unfit;
  }

  private Response received(
      String code, BundleIntakeForm form, Answers answers, Map<String, MaterialText> scans) {
    BundleNumber number;
    try {
      checkLicences.ofDesk(code, form.into(answers, scans));
      number = receiveBundle.receive(code, form.into(answers, scans), form.key());
    } catch (Refused refused) {
      throw new Refused(refused.reasons().stream().map(BundleIntakeForm::atPage).toList());
    }
    return Redirect.to("/bundles/" + number).saying("bundle.received", number);
  }
}
