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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.ShowCaseFile;

/** The file of a case and its way into the archive, for machines. */
@Path("/api/v1/cases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArchiveResource {

  @Inject private ArchiveActs acts;
  @Inject private ShowCaseFile showFile;
  @Inject private ApiAct api;

  @GET
  @Path("/{no}/file")
  @Operation(summary = "卷内目录")
  public ShowCaseFile.View file(@PathParam("no") String no) {
    return showFile.of(CasesResource.number(no));
  }

  @POST
  @Path("/{no}/archive")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "归档")
  public CaseView archive(
      @PathParam("no") String no, @HeaderParam(ApiAct.KEY) String key, ArchiveActs.Archive body) {
    return api.act(no, key, body, acts::archive);
  }
}
