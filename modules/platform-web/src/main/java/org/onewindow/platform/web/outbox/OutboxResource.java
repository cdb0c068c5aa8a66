package org.onewindow.platform.web.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.onewindow.platform.idempotency.DoOnce;
import org.onewindow.platform.outbox.DeliveryRow;
import org.onewindow.platform.outbox.DeliveryState;
import org.onewindow.platform.outbox.FindDeliveries;
import org.onewindow.platform.outbox.ResubmitDelivery;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.web.list.Listing;

/** Deliveries of the outbox for machines. */
@Path("/api/v1/deliveries")
@ApplicationScoped
@Tag(name = "deliveries")
public class OutboxResource {

  @Inject private FindDeliveries findDeliveries;
  @Inject private DoOnce doOnce;
  @Inject private ResubmitDelivery resubmitDelivery;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Deliveries of one state, the newest first")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "403", description = "Without permission outbox.read")
  @APIResponse(responseCode = "422", description = "The cursor cannot be read")
  public Listing<DeliveryRow> list(
      @QueryParam("state") @DefaultValue("FAILED") DeliveryState state,
      @QueryParam("after") String after,
      @QueryParam("limit") Integer limit) {
    return Listing.of(findDeliveries.in(state, Optional.ofNullable(after), Slice.size(limit)));
  }

  @POST
  @Path("/{id}/resubmission")
  @Operation(
      summary =
          "Make a failed delivery due again; repeated with the same Idempotency-Key it is done once")
  @APIResponse(responseCode = "204", description = "It is due")
  @APIResponse(responseCode = "404", description = "There is no such delivery")
  @APIResponse(responseCode = "422", description = "It has not failed")
  public void resubmit(@HeaderParam("Idempotency-Key") String key, @PathParam("id") long id) {
    doOnce.of(
        key,
        "delivery.resubmit " + id,
        () -> {
          resubmitDelivery.resubmit(id);
          return "due";
        });
  }
}
