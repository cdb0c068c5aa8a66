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

/** 终止办理 of a case whose applicant is gone, for machines. */
@Path("/api/v1/cases")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TerminationResource {

  @Inject private TerminationActs acts;
  @Inject private ApiAct api;

  @POST
  @Path("/{no}/termination")
  @Operation(summary = "提请终止办理")
  public CaseView propose(
      @PathParam("no") String no,
      @HeaderParam(ApiAct.KEY) String key,
      TerminationActs.Termination body) {
    return api.act(no, key, body, acts::propose);
  }

  @POST
  @Path("/{no}/termination/answer")
  @Operation(summary = "批准或者不同意终止办理")
  public CaseView answer(
      @PathParam("no") String no,
      @HeaderParam(ApiAct.KEY) String key,
      ProceedingActs.ProposalAnswer body) {
    return api.act(no, key, body, acts::answer);
  }
}
