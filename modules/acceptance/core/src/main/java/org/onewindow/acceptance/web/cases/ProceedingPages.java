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
import org.onewindow.acceptance.application.cases.DecideProceeding;
import org.onewindow.acceptance.application.cases.RecordHolderStatement;
import org.onewindow.acceptance.application.cases.ShowLicence;
import org.onewindow.acceptance.domain.cases.HolderStatement;
import org.onewindow.acceptance.domain.cases.Statement;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** 撤回、撤销、注销程序: what is known, the holder's statement, the order. */
@Path("/proceedings/{no}")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ProceedingPages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private ShowLicence showLicence;
  @Inject private RecordHolderStatement recordHolderStatement;
  @Inject private DecideProceeding decideProceeding;

  /** The holder's statement. */
  public record StatementForm(
      Long version, HolderStatement how, String speaker, String place, String said, String signed) {
    Statement heard() {
      return new Statement(speaker, null, place, said, signed);
    }
  }

  /** Order or drop. */
  public record OrderForm(Long version, Outcome outcome, String reasons, String compensation) {}

  /** What is decided. */
  public enum Outcome {
    ORDER,
    DROP
  }

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page show(@PathParam("no") String no) {
    ShowLicence.Proceeding it = showLicence.proceeding(no);
    return Page.of(page(it, blank(it), order(it)));
  }

  private Form<StatementForm> blank(ShowLicence.Proceeding it) {
    return forms.of("proceeding.statement", new StatementForm(it.version(), null, "", "", "", ""));
  }

  private Form<OrderForm> order(ShowLicence.Proceeding it) {
    return forms.of("proceeding.order", new OrderForm(it.version(), null, "", ""));
  }

  private JteModel page(
      ShowLicence.Proceeding it, Form<StatementForm> statement, Form<OrderForm> order) {
    return TEMPLATES.casesProceeding(view, it, statement, order);
  }

  @POST
  @Path("/statement")
  public Response statement(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return forms
        .read("proceeding.statement", StatementForm.class, typed)
        .answer(
            said -> {
              recordHolderStatement.of(no, seen(said.version()), said.how(), said.heard());
              return Redirect.to("/proceedings/" + no).saying("proceeding.done.statement", no);
            },
            again -> {
              ShowLicence.Proceeding it = showLicence.proceeding(no);
              return page(it, again, order(it));
            });
  }

  @POST
  @Path("/order")
  public Response order(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return forms
        .read("proceeding.order", OrderForm.class, typed)
        .answer(
            said -> {
              if (said.outcome() == Outcome.DROP) {
                decideProceeding.drop(no, seen(said.version()), said.reasons());
                return Redirect.to("/proceedings/" + no).saying("proceeding.done.drop", no);
              }
              decideProceeding.order(no, seen(said.version()), said.reasons(), said.compensation());
              return Redirect.to("/proceedings/" + no).saying("proceeding.done.order", no);
            },
            again -> {
              ShowLicence.Proceeding it = showLicence.proceeding(no);
              return page(it, blank(it), again);
            });
  }

  private static long seen(Long version) {
    return version == null ? -1 : version;
  }
}
