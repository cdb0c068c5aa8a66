package org.onewindow.acceptance.web.folder;

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
import org.onewindow.acceptance.application.cases.GiveFolder;
import org.onewindow.acceptance.application.cases.ShowFolder;
import org.onewindow.acceptance.application.cases.TakeFolder;
import org.onewindow.kernel.refusal.Refusal;

/** The paper folder of a case for machines. */
@Path("/api/v1/cases/{no}/folder")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FolderResource {

  @Inject private ShowFolder showFolder;
  @Inject private GiveFolder giveFolder;
  @Inject private TakeFolder takeFolder;

  /** Where it goes. */
  public record Gift(String to, String note) {}

  @GET
  @Operation(summary = "物料夹")
  public ShowFolder.FolderView show(@PathParam("no") String no) {
    return showFolder.of(FolderPages.number(no));
  }

  @POST
  @Path("/give")
  @Operation(summary = "交出物料夹")
  public ShowFolder.FolderView give(@PathParam("no") String no, Gift body) {
    if (body == null) {
      throw Refusal.of("CASE_BODY_MISSING").raise();
    }
    giveFolder.of(FolderPages.number(no), body.to(), body.note());
    return show(no);
  }

  @POST
  @Path("/take")
  @Operation(summary = "接收物料夹")
  public ShowFolder.FolderView take(@PathParam("no") String no) {
    takeFolder.of(FolderPages.number(no));
    return show(no);
  }
}
