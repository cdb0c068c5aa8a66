package org.onewindow.acceptance.web.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.onewindow.acceptance.application.cases.CallUpFacts;
import org.onewindow.acceptance.application.cases.ShowFacts;

/** 一键调取 for machines. */
@Path("/api/v1/cases/{no}/facts")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FactsResource {

  @Inject private CallUpFacts callUpFacts;
  @Inject private ShowFacts showFacts;

  /**
   * Which source.
   *
   * @param source code; absent for all
   */
  public record Call(String source) {}

  @GET
  @Operation(summary = "调取到的信息；每次查看留审计")
  public ShowFacts.Called show(@PathParam("no") String no) {
    return showFacts.of(FactsPages.number(no));
  }

  /** Asking again is asking again: each question is kept with its own answer. */
  @POST
  @Operation(summary = "一键调取；只对未决定、轮到本人的办件")
  public ShowFacts.Called call(@PathParam("no") String no, Call body) {
    callUpFacts.of(FactsPages.number(no), body == null ? "" : body.source());
    return show(no);
  }
}
