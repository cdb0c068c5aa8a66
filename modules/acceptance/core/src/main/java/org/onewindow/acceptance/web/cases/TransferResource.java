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
 * Cases that another organ decides, for machines. Each act answers the case as it is afterwards;
 * sent twice with the same {@code Idempotency-Key} it is done once.
 */
@Path("/api/v1/cases")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TransferResource {

  @Inject private TransferActs acts;
  @Inject private ApiAct api;

  @POST
  @Path("/{no}/transfer")
  @Operation(summary = "转报上级机关")
  public CaseView transfer(
      @PathParam("no") String no, @HeaderParam(ApiAct.KEY) String key, TransferActs.Sent body) {
    return api.act(no, key, body, acts::transfer);
  }

  @POST
  @Path("/{no}/passing-on")
  @Operation(summary = "移送外地决定机关")
  public CaseView passOn(
      @PathParam("no") String no, @HeaderParam(ApiAct.KEY) String key, TransferActs.Sent body) {
    return api.act(no, key, body, acts::passOn);
  }

  @POST
  @Path("/{no}/relayed-correction")
  @Operation(summary = "转告决定机关的补正要求")
  public CaseView relay(
      @PathParam("no") String no, @HeaderParam(ApiAct.KEY) String key, TransferActs.Relayed body) {
    return api.act(no, key, body, acts::relay);
  }

  @POST
  @Path("/{no}/relayed-correction/forwarding")
  @Operation(summary = "转送补正材料")
  public CaseView forward(
      @PathParam("no") String no, @HeaderParam(ApiAct.KEY) String key, TransferActs.Sent body) {
    return api.act(no, key, body, acts::forward);
  }

  @POST
  @Path("/{no}/reply")
  @Operation(summary = "登记决定机关办理结果")
  public CaseView reply(
      @PathParam("no") String no, @HeaderParam(ApiAct.KEY) String key, TransferActs.Answered body) {
    return api.act(no, key, body, acts::reply);
  }
}
