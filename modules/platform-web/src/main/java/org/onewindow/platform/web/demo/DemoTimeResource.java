package org.onewindow.platform.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.time.DemoTime;
import org.onewindow.platform.time.MoveDemoTime;
import org.onewindow.platform.time.RealTime;

/** The time of a demonstration for machines: 404 outside demo mode. */
@Path("/api/v1/demo/time")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DemoTimeResource {

  @Inject private CurrentActor actor;
  @Inject private DemoTime demoTime;
  @Inject private MoveDemoTime moveDemoTime;
  @Inject @RealTime private InstantSource realTime;

  @GET
  @Operation(summary = "The county's time and real time of a demonstration")
  public JsonObject time() {
    mustBeOffered();
    return Json.createObjectBuilder()
        .add("now", demoTime.now().toString())
        .add("real", realTime.instant().toString())
        .add("aheadSeconds", demoTime.ahead().toSeconds())
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Move the time forward",
      description =
          "Exactly one of workingDays, hours and until (local time of the hall, such as"
              + " 2026-03-09T09:00). Answers when what fell due on the way has happened.")
  public JsonObject forward(MoveDemoTime.Forward forward) {
    mustBeOffered();
    moveDemoTime.by(forward);
    return time();
  }

  private void mustBeOffered() {
    if (!demoTime.isOffered()) {
      throw new NotFound(Refusal.of("NOTHING_HERE"));
    }
    actor.get().must(MoveDemoTime.PERMISSION);
  }
}
