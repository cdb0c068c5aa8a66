package org.onewindow.platform.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onewindow.platform.notice.Inbox;
import org.onewindow.platform.notice.InboxItem;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.web.list.Listing;
import org.onewindow.platform.web.page.View;

/** The inbox for machines, such as a mobile client. */
@Path("/api/v1/notices")
@RequestScoped
@Tag(name = "notices")
public class InboxResource {

  @Inject private View view;
  @Inject private Inbox inbox;

  /**
   * The number of unread notices.
   *
   * @param unread none: 0
   */
  public record Unread(long unread) {}

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "My notices, the newest first")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "401", description = "Nobody is logged in")
  public Listing<InboxItem> list(
      @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
    return Listing.of(inbox.items(view.locale(), Optional.ofNullable(after), Slice.size(limit)));
  }

  @GET
  @Path("/unread")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "How many of my notices are unread")
  public Unread unread() {
    return new Unread(inbox.unread());
  }

  @POST
  @Path("/{id}/reading")
  @Operation(summary = "Mark a notice of mine as read")
  @APIResponse(responseCode = "204", description = "It is read")
  @APIResponse(responseCode = "404", description = "I have no such notice")
  public void read(@PathParam("id") long id) {
    inbox.open(id);
  }
}
