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
import java.util.Optional;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.WaiveFee;
import org.onewindow.acceptance.domain.cases.CaseRule;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 减免: the approver waives the fee. */
@Path("/cases/{no}/fee-waiver")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FeeWaiverPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate WAIVE = ActGate.of(WaiveFee.PERMISSION, FeeWaiverPages::hindrance);

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private FeeActs acts;

  /** The ground. */
  public record WaiverForm(Long version, String reason) {}

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(no, WAIVE, "case.waiver", it -> new WaiverForm(it.version(), ""), this::look);
  }

  @POST
  public Response act(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        WAIVE,
        typed,
        "case.waiver",
        WaiverForm.class,
        (number, form) -> acts.waive(number, new CaseActs.Reason(form.version(), form.reason())),
        "case.done.waiver",
        this::look);
  }

  private JteModel look(CaseView it, Form<WaiverForm> form) {
    return TEMPLATES.casesReason(view, it, "waiver", form);
  }

  private static Optional<Refusal> hindrance(CaseView it) {
    if (it.fee().isEmpty()) {
      return Optional.of(Refusal.of("CASE_FEE_NOT_FOUND"));
    }
    if (it.fee().get().mayWaive()) {
      return Optional.empty();
    }
    return Optional.of(
        it.fee().get().state().isSettled()
            ? CaseRule.CASE_FEE_STATE_FORBIDS.refusal()
            : CaseRule.CASE_FEE_NOT_REDUCIBLE.refusal());
  }
}
