package org.onewindow.acceptance.web.folder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.onewindow.acceptance.application.cases.GiveFolder;
import org.onewindow.acceptance.application.cases.ListOverdueFolders;
import org.onewindow.acceptance.application.cases.ShowFolder;
import org.onewindow.acceptance.application.cases.TakeFolder;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** Paper folders for machines. */
@Path("/api/v1")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FolderResource {

  @Inject private ShowFolder showFolder;
  @Inject private GiveFolder giveFolder;
  @Inject private TakeFolder takeFolder;
  @Inject private ListOverdueFolders overdue;

  /** Where it goes. */
  public record Gift(String to, String note) {}

  /** A page of the folders that nobody took. */
  public record Rows(List<ListOverdueFolders.Row> items, String nextCursor) {}

  @GET
  @Path("/cases/{no}/folder")
  @Operation(summary = "物料夹")
  public ShowFolder.FolderView show(@PathParam("no") String no) {
    return showFolder.of(FolderPages.number(no));
  }

  @POST
  @Path("/cases/{no}/folder/give")
  @Operation(summary = "交出物料夹")
  public ShowFolder.FolderView give(@PathParam("no") String no, Gift body) {
    if (body == null) {
      throw Refusal.of("CASE_BODY_MISSING").raise();
    }
    giveFolder.of(FolderPages.number(no), body.to(), body.note());
    return show(no);
  }

  @POST
  @Path("/cases/{no}/folder/take")
  @Operation(summary = "接收物料夹")
  public ShowFolder.FolderView take(@PathParam("no") String no) {
    takeFolder.of(FolderPages.number(no));
    return show(no);
  }

  @GET
  @Path("/folders/overdue")
  @Operation(summary = "超时未接收的物料夹")
  public Rows overdue(
      @QueryParam(Cursor.PARAMETER) String after, @QueryParam("limit") Integer limit) {
    Slice<ListOverdueFolders.Row> rows =
        overdue.longestFirst(OverdueFolderPages.cursor(after), Slice.size(limit));
    return new Rows(rows.items(), rows.next().map(Cursor::toString).orElse(null));
  }
}
