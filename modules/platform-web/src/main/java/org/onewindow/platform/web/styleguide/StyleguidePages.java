package org.onewindow.platform.web.styleguide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.list.Happening;
import org.onewindow.platform.web.list.Step;
import org.onewindow.platform.web.list.Step.State;
import org.onewindow.platform.web.menu.MenuEntry.Group;
import org.onewindow.platform.web.menu.MenuItem;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.Ui;
import org.onewindow.platform.web.page.View;

/** The style pages: all parts, a desk, a case, a phone. Not there outside demo mode. */
@Path("/styleguide")
@RequestScoped
public class StyleguidePages {

  private static final String FORM = "sg.applicant";

  @Inject private View view;
  @Inject private Forms forms;

  @GET
  public Page parts() {
    return Page.of(Ui.UI.styleguideParts(sample("/styleguide"), empty()));
  }

  /** Reads the sample form, so that errors, kept texts and the message can be seen and tested. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(MultivaluedMap<String, String> typed) {
    demoOnly();
    return forms
        .read(FORM, SampleApplicant.class, typed)
        .answer(
            applicant -> Redirect.to("/styleguide").saying("sg.received", applicant.pages()),
            again -> Ui.UI.styleguideParts(sample("/styleguide"), again));
  }

  @POST
  @Path("/draft")
  public Response draft() {
    demoOnly();
    return Response.noContent().build();
  }

  @GET
  @Path("/desk")
  public Page desk() {
    List<Step> steps =
        List.of(
            new Step(view.t("sg.step.1"), State.DONE, "/styleguide"),
            new Step(view.t("sg.step.2"), State.DONE, "/styleguide"),
            new Step(view.t("sg.step.3"), State.CURRENT, ""),
            new Step(view.t("sg.step.4"), State.LATER, ""),
            new Step(view.t("sg.step.5"), State.LATER, ""));
    return Page.of(Ui.UI.styleguideDesk(sample("/desk"), steps, empty()));
  }

  @GET
  @Path("/case")
  public Page oneCase() {
    return Page.of(Ui.UI.styleguideCase(sample("/worklist"), happenings()));
  }

  @GET
  @Path("/phone")
  public Page phone() {
    demoOnly();
    return Page.of(Ui.UI.styleguidePhone(view, happenings()));
  }

  private Form<SampleApplicant> empty() {
    return forms.empty(FORM, SampleApplicant.class);
  }

  private List<Happening> happenings() {
    return List.of(
        new Happening("2026-03-09 09:00", view.t("sg.life.4"), view.t("sg.life.4.by")),
        new Happening("2026-03-05 10:12", view.t("sg.life.3"), ""),
        new Happening("2026-03-02 11:03", view.t("sg.life.2"), view.t("sg.life.2.by")),
        new Happening("2026-03-02 10:51", view.t("sg.life.1"), ""));
  }

  /** The same request as a clerk at a window would see it. */
  private View sample(String current) {
    demoOnly();
    Actor clerk =
        new Actor("sample", view.t("sg.clerk"), "sample", view.t("sg.window"), Set.of(), Set.of());
    return view.as(
        clerk,
        List.of(
            item(Group.WORK, "/desk", "sg.menu.desk", current),
            item(Group.WORK, "/worklist", "sg.menu.worklist", current),
            item(Group.WORK, "/exit", "sg.menu.exit", current),
            item(Group.WORK, "/search", "sg.menu.search", current),
            item(Group.ADMIN, "/admin/accounts", "sg.menu.accounts", current),
            item(Group.PERSON, "/me", "sg.menu.me", current)));
  }

  private MenuItem item(Group group, String path, String text, String current) {
    return new MenuItem(group, path, view.t(text), path.equals(current));
  }

  private void demoOnly() {
    if (!view.demo()) {
      throw new NotFound(Refusal.of("NOTHING_HERE"));
    }
  }
}
