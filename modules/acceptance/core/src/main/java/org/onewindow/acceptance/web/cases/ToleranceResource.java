package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.onewindow.acceptance.application.cases.CheckElectronicLicences;
import org.onewindow.acceptance.application.cases.ShowCase;
import org.onewindow.acceptance.application.cases.ShowTolerance;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.kernel.refusal.Refusal;

/** 容缺受理 for machines; sent twice with the same {@code Idempotency-Key} an act is done once. */
@Path("/api/v1/cases/{no}/tolerance")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ToleranceResource {

  private static final String KEY = "Idempotency-Key";

  @Inject private ToleranceActs acts;
  @Inject private CheckElectronicLicences checkLicences;
  @Inject private ActOnce actOnce;
  @Inject private ShowCase showCase;
  @Inject private ShowTolerance showTolerance;

  @GET
  @Path("/terms")
  @Operation(summary = "容缺受理须遵守的期限和信用条件")
  public ShowTolerance.Terms terms(@PathParam("no") String no) {
    return showTolerance.of(CasesResource.number(no));
  }

  @POST
  @Operation(summary = "容缺受理")
  public CaseView accept(
      @PathParam("no") String no, @HeaderParam(KEY) String key, ToleranceActs.Acceptance body) {
    return act(no, key, body, acts::accept);
  }

  @POST
  @Path("/hand-in")
  @Operation(summary = "补交容缺材料")
  public CaseView handIn(
      @PathParam("no") String no, @HeaderParam(KEY) String key, ToleranceActs.HandedIn body) {
    if (body != null && body.materials() != null) {
      checkLicences.ofHandIn(CasesResource.number(no), body.materials());
    }
    return act(no, key, body, acts::handIn);
  }

  @POST
  @Path("/extension")
  @Operation(summary = "因不可抗力延长容缺补正期限")
  public CaseView extend(
      @PathParam("no") String no, @HeaderParam(KEY) String key, ToleranceActs.Extension body) {
    return act(no, key, body, acts::extend);
  }

  private <B extends Record> CaseView act(
      String no, String key, B body, BiConsumer<CaseNumber, B> act) {
    if (body == null) {
      throw Refusal.of("CASE_BODY_MISSING").raise();
    }
    CaseNumber number = CasesResource.number(no);
    actOnce.act(
        number,
        key,
        "tolerance " + body.getClass().getSimpleName() + " " + body,
        () -> act.accept(number, body));
    return showCase.of(number);
  }
}
