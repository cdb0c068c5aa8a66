package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.onewindow.acceptance.application.cases.ActOnce;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.kernel.refusal.Refusal;

/** 再次补正、当场更正、退还材料 for machines; sent twice with the same key an act is done once. */
@Path("/api/v1/cases")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CounterResource {

  private static final String KEY = "Idempotency-Key";

  @Inject private CounterActs acts;
  @Inject private FeeActs fees;
  @Inject private ActOnce actOnce;
  @Inject private ApiAct api;

  @POST
  @Path("/{no}/second-correction")
  @Operation(summary = "申请再次补正")
  public CaseView ask(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CaseActs.Reason body) {
    return act(no, key, "ask second", body, acts::askSecond);
  }

  @POST
  @Path("/{no}/second-correction/approval")
  @Operation(summary = "批准再次补正")
  public CaseView approve(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CaseActs.Reason body) {
    return act(no, key, "approve second", body, acts::approveSecond);
  }

  @POST
  @Path("/{no}/spot-correction")
  @Operation(summary = "当场更正")
  public CaseView spot(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CounterActs.Spot body) {
    return act(no, key, "spot", body, acts::spot);
  }

  @POST
  @Path("/{no}/service-confirmation")
  @Operation(summary = "送达地址确认")
  public CaseView confirmService(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CounterActs.ServiceWays body) {
    return act(no, key, "service", body, acts::confirmService);
  }

  @POST
  @Path("/{no}/commitments")
  @Operation(summary = "告知承诺")
  public CaseView promise(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CounterActs.Promise body) {
    return act(no, key, "promise", body, acts::promise);
  }

  @POST
  @Path("/{no}/commitments/check")
  @Operation(summary = "核查承诺")
  public CaseView checkPromise(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CounterActs.Check body) {
    return act(no, key, "check promise", body, acts::checkPromise);
  }

  @POST
  @Path("/{no}/returned-papers")
  @Operation(summary = "退还材料")
  public CaseView giveBack(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CounterActs.Return body) {
    return act(no, key, "return", body, acts::giveBack);
  }

  @POST
  @Path("/{no}/fee/payment")
  @Operation(summary = "登记缴费")
  public CaseView pay(
      @PathParam("no") String no, @HeaderParam(KEY) String key, FeeActs.Payment body) {
    return act(no, key, "pay", body, fees::pay);
  }

  @POST
  @Path("/{no}/fee/waiver")
  @Operation(summary = "减免")
  public CaseView waive(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CaseActs.Reason body) {
    return act(no, key, "waive", body, fees::waive);
  }

  private <B extends Record> CaseView act(
      String no, String key, String what, B body, BiConsumer<CaseNumber, B> act) {
    if (body == null) {
      throw Refusal.of("CASE_BODY_MISSING").raise();
    }
    CaseNumber number = CasesResource.number(no);
    actOnce.act(number, key, what + " " + body, () -> act.accept(number, body));
    return api.answer(number);
  }
}
