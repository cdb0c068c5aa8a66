package org.onewindow.acceptance.web.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.onewindow.acceptance.application.cases.ListOverdueFolders;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** Folders that nobody took in time, for machines. */
@Path("/api/v1/folders")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OverdueFoldersResource {

  @Inject private ListOverdueFolders overdue;

  /** A page of the folders that nobody took. */
  public record Rows(List<ListOverdueFolders.Row> items, String nextCursor) {}

  @GET
  @Path("/overdue")
  @Operation(summary = "超时未接收的物料夹")
  public Rows overdue(
      @QueryParam(Cursor.PARAMETER) String after, @QueryParam("limit") Integer limit) {
    Slice<ListOverdueFolders.Row> rows =
        overdue.longestFirst(OverdueFolderPages.cursor(after), Slice.size(limit));
    return new Rows(rows.items(), rows.next().map(Cursor::toString).orElse(null));
  }
}
