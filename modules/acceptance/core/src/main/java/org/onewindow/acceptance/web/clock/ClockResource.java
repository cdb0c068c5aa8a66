package org.onewindow.acceptance.web.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.onewindow.acceptance.application.clock.ClockQuestion;
import org.onewindow.acceptance.application.clock.ExplainClock;
import org.onewindow.platform.web.json.JsonFields;
import org.onewindow.platform.web.rate.RateLimited;

/**
 * The clock for machines, open to anyone. An honest batch of many hundreds goes through in one go;
 * the administrator may set {@code onewindow.rate.clock}.
 */
@Path("/api/v1/clock")
@ApplicationScoped
public class ClockResource {

  private static final int MOST_BYTES = 512 * 1024;
  private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";

  @Inject private ExplainClock explainClock;

  @POST
  @Path("/explain")
  @RateLimited(value = "clock", burst = 2000, perMinute = 3000)
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(JSON)
  @Operation(
      summary = "Explain the four clocks of a ledger day by day",
      description = "Touches no case. The format is in docs/api/clock.md.")
  @APIResponse(responseCode = "200", description = "The four clocks in fixed order")
  @APIResponse(responseCode = "400", description = "The body is not JSON")
  @APIResponse(responseCode = "413", description = "The body is larger than 512 KB")
  @APIResponse(responseCode = "422", description = "A field or an event is wrong; it is named")
  @APIResponse(responseCode = "429", description = "Too many at once; see Retry-After")
  public Response explain(InputStream body) throws IOException {
    ClockQuestion question = ClockFormat.read(JsonFields.of(body, MOST_BYTES));
    String answer = ClockFormat.write(explainClock.answer(question));
    return Response.ok(answer, JSON).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }
}
