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
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.CheckElectronicLicences;
import org.onewindow.acceptance.domain.cases.CaseNumber;

/**
 * What is done to a case, for machines. Each act answers the case as it is afterwards; sent twice
 * with the same {@code Idempotency-Key} it is done once.
 */
@Path("/api/v1/cases")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseActsResource {

  private static final String KEY = ApiAct.KEY;

  @Inject private CaseActs acts;
  @Inject private ApiAct api;
  @Inject private CheckElectronicLicences checkLicences;

  @POST
  @Path("/{no}/acceptance")
  @Operation(summary = "受理")
  public CaseView accept(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CaseActs.Plain body) {
    return act(no, key, body, acts::accept);
  }

  @POST
  @Path("/{no}/corrections")
  @Operation(summary = "一次性告知补正")
  public CaseView requestCorrection(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CaseActs.CorrectionNotice body) {
    return act(no, key, body, acts::requestCorrection);
  }

  @POST
  @Path("/{no}/corrections/hand-in")
  @Operation(summary = "补正材料收件")
  public CaseView handIn(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CaseActs.HandedIn body) {
    if (body != null && body.materials() != null) {
      checkLicences.ofHandIn(CasesResource.number(no), body.materials());
    }
    return act(no, key, body, acts::handIn);
  }

  @POST
  @Path("/{no}/acceptance-refusal")
  @Operation(summary = "不予受理")
  public CaseView refuse(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CaseActs.RefusalOfAcceptance body) {
    return act(no, key, body, acts::refuse);
  }

  @POST
  @Path("/{no}/no-licence-needed")
  @Operation(summary = "不受理")
  public CaseView notNeeded(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CaseActs.Reason body) {
    return act(no, key, body, acts::notNeeded);
  }

  @POST
  @Path("/{no}/review")
  @Operation(summary = "领取审查")
  public CaseView takeUp(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CaseActs.Plain body) {
    return act(no, key, body, acts::takeUp);
  }

  @POST
  @Path("/{no}/review/opinion")
  @Operation(summary = "审查意见")
  public CaseView review(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CaseActs.Opinion body) {
    return act(no, key, body, acts::review);
  }

  @POST
  @Path("/{no}/opinions")
  @Operation(summary = "审核意见")
  public CaseView second(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CaseActs.Opinion body) {
    return act(no, key, body, acts::second);
  }

  @POST
  @Path("/{no}/review/return")
  @Operation(summary = "退回审查")
  public CaseView sendBack(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CaseActs.Reason body) {
    return act(no, key, body, acts::sendBack);
  }

  @POST
  @Path("/{no}/decision")
  @Operation(summary = "决定")
  public CaseView decide(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CaseActs.Decision body) {
    return act(no, key, body, acts::decide);
  }

  @POST
  @Path("/{no}/decision-on-the-spot")
  @Operation(summary = "当场决定")
  public CaseView decideOnTheSpot(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CaseActs.Decision body) {
    return act(no, key, body, acts::decideOnTheSpot);
  }

  @POST
  @Path("/{no}/certificate")
  @Operation(summary = "制证")
  public CaseView issue(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CaseActs.Plain body) {
    return act(no, key, body, acts::issue);
  }

  @POST
  @Path("/{no}/delivery")
  @Operation(summary = "送达")
  public CaseView deliver(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CaseActs.Service body) {
    return act(no, key, body, acts::deliver);
  }

  @POST
  @Path("/{no}/withdrawal")
  @Operation(summary = "撤回申请")
  public CaseView withdraw(
      @PathParam("no") String no, @HeaderParam(KEY) String key, CaseActs.Withdrawal body) {
    return act(no, key, body, acts::withdraw);
  }

  private <B extends Record> CaseView act(
      String no, String key, B body, BiConsumer<CaseNumber, B> act) {
    return api.act(no, key, body, act);
  }
}
