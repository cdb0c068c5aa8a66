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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.onewindow.acceptance.application.cases.CaseView;

/**
 * Extension, special procedures, visits, hearings and suspension, for machines. Each act answers
 * the case as it is afterwards; sent twice with the same {@code Idempotency-Key} it is done once.
 */
@Path("/api/v1/cases")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProceedingsResource {

  @Inject private ProceedingActs acts;
  @Inject private StatementActs statements;
  @Inject private ApiAct api;

  @POST
  @Path("/{no}/extension")
  @Operation(summary = "提请延长办理期限")
  public CaseView proposeExtension(
      @PathParam("no") String no,
      @HeaderParam(ApiAct.KEY) String key,
      ProceedingActs.ExtensionProposal body) {
    return api.act(no, key, body, acts::proposeExtension);
  }

  @POST
  @Path("/{no}/extension/answer")
  @Operation(summary = "批准或者不同意延长办理期限")
  public CaseView answerExtension(
      @PathParam("no") String no,
      @HeaderParam(ApiAct.KEY) String key,
      ProceedingActs.ProposalAnswer body) {
    return api.act(no, key, body, acts::answerExtension);
  }

  @POST
  @Path("/{no}/special-procedure")
  @Operation(summary = "提请启动特别程序")
  public CaseView proposeSpecial(
      @PathParam("no") String no,
      @HeaderParam(ApiAct.KEY) String key,
      ProceedingActs.SpecialProposal body) {
    return api.act(no, key, body, acts::proposeSpecial);
  }

  @POST
  @Path("/{no}/special-procedure/answer")
  @Operation(summary = "启动或者不同意启动特别程序")
  public CaseView answerSpecial(
      @PathParam("no") String no,
      @HeaderParam(ApiAct.KEY) String key,
      ProceedingActs.ProposalAnswer body) {
    return api.act(no, key, body, acts::answerSpecial);
  }

  @POST
  @Path("/{no}/special-procedure/result")
  @Operation(summary = "特别程序结束")
  public CaseView endSpecial(
      @PathParam("no") String no,
      @HeaderParam(ApiAct.KEY) String key,
      ProceedingActs.ProcedureResult body) {
    return api.act(no, key, body, acts::endSpecial);
  }

  @POST
  @Path("/{no}/suspension")
  @Operation(summary = "中止办理")
  public CaseView suspend(
      @PathParam("no") String no,
      @HeaderParam(ApiAct.KEY) String key,
      ProceedingActs.Suspension body) {
    return api.act(no, key, body, acts::suspend);
  }

  @POST
  @Path("/{no}/resumption")
  @Operation(summary = "恢复办理")
  public CaseView resume(
      @PathParam("no") String no, @HeaderParam(ApiAct.KEY) String key, ProceedingActs.Reason body) {
    return api.act(no, key, body, acts::resume);
  }

  @POST
  @Path("/{no}/visits")
  @Operation(summary = "现场核查（勘验）")
  public CaseView recordVisit(
      @PathParam("no") String no, @HeaderParam(ApiAct.KEY) String key, ProceedingActs.Visit body) {
    return api.act(no, key, body, acts::recordVisit);
  }

  @POST
  @Path("/{no}/statement/notice")
  @Operation(summary = "告知利害关系人")
  public CaseView tellInterestedParty(
      @PathParam("no") String no,
      @HeaderParam(ApiAct.KEY) String key,
      StatementActs.Interest body) {
    return api.act(no, key, body, statements::tell);
  }

  @POST
  @Path("/{no}/statement")
  @Operation(summary = "听取陈述申辩")
  public CaseView recordStatement(
      @PathParam("no") String no, @HeaderParam(ApiAct.KEY) String key, StatementActs.Said body) {
    return api.act(no, key, body, statements::record);
  }

  @POST
  @Path("/{no}/hearing/right")
  @Operation(summary = "告知听证权利")
  public CaseView tellHearingRight(
      @PathParam("no") String no,
      @HeaderParam(ApiAct.KEY) String key,
      ProceedingActs.HearingRight body) {
    return api.act(no, key, body, acts::tellHearingRight);
  }

  @POST
  @Path("/{no}/hearing/announcement")
  @Operation(summary = "听证公告")
  public CaseView announceHearing(
      @PathParam("no") String no, @HeaderParam(ApiAct.KEY) String key, ProceedingActs.Reason body) {
    return api.act(no, key, body, acts::announceHearing);
  }

  @POST
  @Path("/{no}/hearing/request")
  @Operation(summary = "听证申请、报名")
  public CaseView requestHearing(
      @PathParam("no") String no,
      @HeaderParam(ApiAct.KEY) String key,
      ProceedingActs.HearingRequestBody body) {
    return api.act(no, key, body, acts::requestHearing);
  }

  @POST
  @Path("/{no}/hearing/waiver")
  @Operation(summary = "放弃听证")
  public CaseView waiveHearing(
      @PathParam("no") String no, @HeaderParam(ApiAct.KEY) String key, ProceedingActs.Reason body) {
    return api.act(no, key, body, acts::waiveHearing);
  }

  @POST
  @Path("/{no}/hearing/call")
  @Operation(summary = "听证通知")
  public CaseView callHearing(
      @PathParam("no") String no,
      @HeaderParam(ApiAct.KEY) String key,
      ProceedingActs.HearingCall body) {
    return api.act(no, key, body, acts::callHearing);
  }

  @POST
  @Path("/{no}/hearing/minutes")
  @Operation(summary = "听证笔录")
  public CaseView recordMinutes(
      @PathParam("no") String no,
      @HeaderParam(ApiAct.KEY) String key,
      ProceedingActs.Minutes body) {
    return api.act(no, key, body, acts::recordMinutes);
  }

  @POST
  @Path("/{no}/hearing/end")
  @Operation(summary = "公告期满无人报名")
  public CaseView endHearing(
      @PathParam("no") String no, @HeaderParam(ApiAct.KEY) String key, ProceedingActs.Reason body) {
    return api.act(no, key, body, acts::endHearing);
  }
}
