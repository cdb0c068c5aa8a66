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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.RecordFeePayment;
import org.onewindow.acceptance.domain.cases.CaseRule;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 缴费: the record of a payment. */
@Path("/cases/{no}/fee")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FeePages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate PAY = ActGate.of(RecordFeePayment.PERMISSION, FeePages::hindrance);

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private FeeActs acts;

  /** What stands on the treasury's receipt. */
  public record PaymentForm(
      Long version, BigDecimal amount, LocalDate paidOn, String receiptNumber) {}

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(no, PAY, "case.fee", this::known, this::look);
  }

  @POST
  public Response act(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        PAY,
        typed,
        "case.fee",
        PaymentForm.class,
        (number, form) ->
            acts.pay(
                number,
                new FeeActs.Payment(
                    form.version(), form.amount(), form.paidOn(), form.receiptNumber())),
        "case.done.fee",
        this::look);
  }

  private JteModel look(CaseView it, Form<PaymentForm> form) {
    return TEMPLATES.casesFee(view, it, form);
  }

  private PaymentForm known(CaseView it) {
    return new PaymentForm(
        it.version(),
        it.fee().map(CaseView.Fee::total).orElse(null),
        it.fee().flatMap(CaseView.Fee::paidOn).orElse(view.today()),
        it.fee().map(CaseView.Fee::receiptNumber).orElse(""));
  }

  private static Optional<Refusal> hindrance(CaseView it) {
    if (it.fee().isEmpty()) {
      return Optional.of(Refusal.of("CASE_FEE_NOT_FOUND"));
    }
    return it.fee().get().mayPay()
        ? Optional.empty()
        : Optional.of(CaseRule.CASE_FEE_STATE_FORBIDS.refusal());
  }
}
