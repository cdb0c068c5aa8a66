package org.onewindow.acceptance.web.matter;

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
import org.onewindow.acceptance.application.matter.MatterRoles;
import org.onewindow.acceptance.application.matter.RenameSeal;
import org.onewindow.acceptance.application.matter.ShowWindows;
import org.onewindow.acceptance.web.matter.WindowForms.SealForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.identity.UnitNames;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** 印章: which organ has which seal, and the words on it. */
@Path("/admin/windows/seals")
@RequestScoped
public class SealPages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private Directory directory;
  @Inject private ShowWindows showWindows;
  @Inject private RenameSeal renameSeal;

  @GET
  public Page list() {
    return Page.of(TEMPLATES.windowSeals(view, showWindows.seals(), units()));
  }

  private UnitNames units() {
    return new UnitNames(directory.units());
  }

  @GET
  @Path("{code}")
  public Page one(@PathParam("code") String code) {
    view.actor().must(MatterRoles.WINDOWS);
    ShowWindows.OneSeal one = showWindows.seal(code);
    return Page.of(
        page(code, forms.of("window.seal", new SealForm(one.seal().name(), one.version()))));
  }

  @POST
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response rename(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
    view.actor().must(MatterRoles.WINDOWS);
    return forms
        .read("window.seal", SealForm.class, typed)
        .answer(
            given -> {
              renameSeal.rename(code, given.name(), given.version());
              return Redirect.to("/admin/windows/seals").saying("window.seal.renamed");
            },
            again -> page(code, again));
  }

  private JteModel page(String code, Form<SealForm> form) {
    return TEMPLATES.windowSeal(view, showWindows.seal(code), units(), form);
  }
}
