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
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.onewindow.acceptance.application.bundle.CallJointVisit;
import org.onewindow.acceptance.application.bundle.ShowJointVisit;
import org.onewindow.acceptance.application.bundle.SignJointVisit;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.VisitFacts;
import org.onewindow.acceptance.domain.cases.VisitOfficer;

/** 一同勘验 for machines. */
@Path("/api/v1/bundles/{number}/visits/{key}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JointVisitsResource {

  private static final int LONGEST = 2000;

  @Inject private ShowJointVisit show;
  @Inject private CallJointVisit call;
  @Inject private SignJointVisit sign;

  /** When and where the departments are to be. */
  public record Call(Instant at, String place) {}

  /** What a department writes into the record; the facts only by the first to sign. */
  public record Signature(
      String member,
      List<VisitOfficer> officers,
      String findings,
      Instant at,
      String place,
      String signer,
      boolean refusedToSign,
      String witness) {}

  @GET
  @Operation(summary = "A visit that departments of a bundle share")
  public ShowJointVisit.Shown show(
      @PathParam("number") String number, @PathParam("key") String key) {
    return show.of(BundleNumber.parse(number), key);
  }

  @POST
  @Operation(summary = "Call the departments together (召集一同勘验)")
  public ShowJointVisit.Shown call(
      @PathParam("number") String number, @PathParam("key") String key, Call body) {
    call.of(BundleNumber.parse(number), key, body.at(), Texts.within(body.place(), "place", 300));
    return show(number, key);
  }

  @POST
  @Path("/signature")
  @Operation(
      summary = "A department signs the one record (签署笔录)",
      description = "With the last signature each case gets the record and its own event")
  public ShowJointVisit.Shown sign(
      @PathParam("number") String number, @PathParam("key") String key, Signature body) {
    List<VisitOfficer> officers =
        Objects.requireNonNullElse(body.officers(), List.<VisitOfficer>of()).stream()
            .filter(Objects::nonNull)
            .toList();
    officers.forEach(o -> Texts.within(o.name() + o.certificate(), "officers", 200));
    sign.of(
        BundleNumber.parse(number),
        key,
        body.member() == null ? "" : body.member(),
        officers,
        Texts.within(body.findings(), "findings", LONGEST),
        new VisitFacts(
            body.at(),
            Texts.within(body.place(), "place", 300),
            Texts.within(body.signer(), "signer", 100),
            body.refusedToSign(),
            Texts.within(body.witness(), "witness", 100)),
        List.of());
    return show(number, key);
  }

  /** Texts that machines send, as long as a person could have typed them. */
  private static final class Texts {
    private static String within(String text, String field, int most) {
      if (text != null && text.length() > most) {
        throw org.onewindow.kernel.refusal.Refusal.of("CASE_TEXT_TOO_LONG", most).at(field).raise();
      }
      return text;
    }
  }
}
