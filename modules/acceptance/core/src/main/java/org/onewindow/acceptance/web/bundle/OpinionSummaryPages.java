package org.onewindow.acceptance.web.bundle;

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
import java.util.Map;
import org.onewindow.acceptance.application.bundle.RollUpOpinions;
import org.onewindow.acceptance.application.bundle.ShowJointOpinions;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** 综合意见: the opinions side by side, every version of what the lead concluded, and a new one. */
@Path("/bundles/{number}/summary")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class OpinionSummaryPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final String FORM = "bundle.summary";

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private ShowJointOpinions show;
  @Inject private RollUpOpinions rollUp;

  /** Why a reply is not waited for. */
  public record Reason(String why) {}

  /**
   * @param seen the last entry of the ledger that the page showed
   * @param reasons by key of the member
   */
  public record SummaryForm(Integer seen, String text, Map<String, Reason> reasons) {}

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page show(@PathParam("number") String number) {
    return Page.of(look(number, forms.empty(FORM, SummaryForm.class)));
  }

  @POST
  public Response give(@PathParam("number") String number, MultivaluedMap<String, String> typed) {
    view.actor().must(RollUpOpinions.PERMISSION);
    return forms
        .read(FORM, SummaryForm.class, typed)
        .answer(
            said -> {
              OpinionSummariesResource.rollUp(
                  rollUp, BundleNumber.parse(number), said.text(), said.reasons(), said.seen());
              return Redirect.to("/bundles/" + number).saying("bundle.summary.done");
            },
            again -> look(number, again));
  }

  private JteModel look(String number, Form<SummaryForm> form) {
    return TEMPLATES.bundleSummary(view, show.of(BundleNumber.parse(number)), form);
  }
}
