package org.onewindow.acceptance.web.folder;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.onewindow.acceptance.application.cases.FolderPermissions;
import org.onewindow.acceptance.application.cases.GiveFolder;
import org.onewindow.acceptance.application.cases.ShowFolder;
import org.onewindow.acceptance.application.cases.TakeFolder;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.identity.UnitNames;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** 物料夹: the bar code to stick on, giving and taking, and the way so far. */
@Path("/cases/{no}/folder")
@RequestScoped
public class FolderPages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private ShowFolder showFolder;
  @Inject private GiveFolder giveFolder;
  @Inject private TakeFolder takeFolder;
  @Inject private Directory directory;

  /** Where the folder goes. */
  public record GiveForm(String to, String note) {}

  @GET
  public Page show(@PathParam("no") String no) {
    ShowFolder.FolderView it = showFolder.of(number(no));
    String first = it.places().isEmpty() ? "" : it.places().get(0);
    return Page.of(page(it, forms.of("folder", new GiveForm(first, ""))));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response give(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    view.actor().must(FolderPermissions.MOVE);
    return forms
        .read("folder", GiveForm.class, typed)
        .answer(
            given -> {
              giveFolder.of(number(no), given.to(), given.note());
              return Redirect.to("/cases/" + no + "/folder").saying("folder.given");
            },
            again -> page(showFolder.of(number(no)), again));
  }

  @POST
  @Path("take")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response take(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    view.actor().must(FolderPermissions.MOVE);
    return forms
        .read("folder", GiveForm.class, typed)
        .answer(
            nothing -> {
              takeFolder.of(number(no));
              return Redirect.to("/cases/" + no + "/folder").saying("folder.taken");
            },
            again -> page(showFolder.of(number(no)), again));
  }

  private JteModel page(ShowFolder.FolderView it, Form<GiveForm> form) {
    return TEMPLATES.folderOne(view, it, new UnitNames(directory.units()), form);
  }

  static CaseNumber number(String no) {
    return CaseNumber.parse(no).orElseThrow(() -> new NotFound(Refusal.of("CASE_NOT_FOUND")));
  }
}
