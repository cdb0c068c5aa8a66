package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.RequestScoped;
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
 * Extension, special procedures and suspension, for machines. Each act answers the case as it is
 * afterwards; sent twice with the same {@code Idempotency-Key} it is done once.
 */
@Path("/api/v1/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProceedingsResource {

  @Inject private ProceedingActs acts;
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
      @PathParam("no") String no,
      @HeaderParam(ApiAct.KEY) String key,
      ProceedingActs.Resumption body) {
    return api.act(no, key, body, acts::resume);
  }
}
