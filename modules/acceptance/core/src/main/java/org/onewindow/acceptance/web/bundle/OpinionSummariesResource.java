package org.onewindow.acceptance.web.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.onewindow.acceptance.application.bundle.JointOpinions;
import org.onewindow.acceptance.application.bundle.RollUpOpinions;
import org.onewindow.acceptance.application.bundle.ShowJointOpinions;
import org.onewindow.acceptance.domain.bundle.BundleNumber;

/** What the lead of a bundle concludes from the opinions, for machines. */
@Path("/api/v1/bundles/{number}/summaries")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OpinionSummariesResource {

  @Inject private ShowJointOpinions show;
  @Inject private RollUpOpinions rollUp;

  /**
   * A conclusion.
   *
   * @param seen the last entry of the ledger that was looked at; absent for whatever stands now
   * @param reasons by key of the member, why its open reply is not waited for
   */
  public record Conclusion(
      String text, Integer seen, Map<String, OpinionSummaryPages.Reason> reasons) {}

  @GET
  @Operation(summary = "The opinions of a bundle as they stand, and what the lead concluded")
  public JointOpinions opinions(@PathParam("number") String number) {
    return show.of(BundleNumber.parse(number)).opinions();
  }

  @POST
  @Operation(
      summary = "Conclude from the opinions, as the lead (综合意见)",
      description =
          "A new version; what was given before stays. 409 when something was said since.")
  public JointOpinions give(@PathParam("number") String number, Conclusion body) {
    rollUp(rollUp, BundleNumber.parse(number), body.text(), body.reasons(), body.seen());
    return show.of(BundleNumber.parse(number)).opinions();
  }

  static void rollUp(
      RollUpOpinions rollUp,
      BundleNumber number,
      String text,
      Map<String, OpinionSummaryPages.Reason> typed,
      Integer seen) {
    Map<String, String> reasons = new HashMap<>();
    if (typed != null) {
      typed.forEach((member, reason) -> reasons.put(member, reason == null ? "" : reason.why()));
    }
    rollUp.of(number, text, reasons, seen == null ? -1 : seen);
  }
}
