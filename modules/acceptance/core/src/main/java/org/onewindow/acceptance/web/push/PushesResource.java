package org.onewindow.acceptance.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.onewindow.acceptance.application.push.ListPushes;
import org.onewindow.acceptance.application.push.ResendPush;
import org.onewindow.acceptance.domain.push.PushState;
import org.onewindow.acceptance.domain.push.ResultPush;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** Pushes for machines. */
@Path("/api/v1/pushes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PushesResource {

  @Inject private ListPushes listPushes;
  @Inject private ResendPush resendPush;

  /** A page of the list. */
  public record Rows(List<ResultPush> items, String nextCursor) {}

  @GET
  @Operation(summary = "推送记录")
  public Rows list(
      @QueryParam("state") @DefaultValue("FAILED") PushState state,
      @QueryParam("after") String after) {
    Slice<ResultPush> rows = listPushes.in(state, Optional.ofNullable(after), Slice.SIZE);
    return new Rows(rows.items(), rows.next().map(Cursor::toString).orElse(null));
  }

  @POST
  @Path("/{id}/resend")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "重新推送；同一编号，对方只算一次")
  public Response resend(@PathParam("id") long id) {
    resendPush.of(id);
    return Response.noContent().build();
  }
}
