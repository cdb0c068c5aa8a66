package org.onewindow.acceptance.web.cases;

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
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.web.cases.CaseForms.SendingForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 转报: the opinion of the first review and all papers go to the higher organ that decides. */
@Path("/cases/{no}/transfer")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TransferPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final String FORM = "case.transfer";

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private TransferActs acts;

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(no, FORM, it -> new SendingForm(it.version(), null, "", ""), this::look);
  }

  @POST
  public Response act(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    view.actor().must("case.decide");
    return page.act(
        no,
        typed,
        FORM,
        SendingForm.class,
        (number, form) ->
            acts.transfer(
                number,
                new TransferActs.Sent(form.version(), form.way(), form.parcel(), form.opinion())),
        "case.done.transfer",
        this::look);
  }

  private JteModel look(CaseView it, Form<SendingForm> form) {
    return TEMPLATES.casesSending(view, it, FORM, form);
  }
}
