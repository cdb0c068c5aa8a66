package org.onewindow.platform.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.AuditQuery;
import org.onewindow.platform.audit.AuditView;
import org.onewindow.platform.audit.SearchAudit;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.web.list.Listing;

/** The audit for machines, such as the inspection authority's. */
@Path("/api/v1/audit")
@ApplicationScoped
@Tag(name = "audit")
public class AuditResource {

  @Inject private SearchAudit searchAudit;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Rows of the audit, the newest first",
      description = "Times are ISO 8601 with zone; reading leaves an audit row itself.")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "403", description = "Without permission audit.read")
  @APIResponse(responseCode = "422", description = "A parameter is wrong; it is named")
  public Listing<AuditView> search(
      @QueryParam("subjectType") @DefaultValue("") String subjectType,
      @QueryParam("subjectId") @DefaultValue("") String subjectId,
      @QueryParam("actor") @DefaultValue("") String actor,
      @QueryParam("action") @DefaultValue("") String action,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("after") String after,
      @QueryParam("limit") Integer limit) {
    AuditQuery query =
        new AuditQuery(
            subjectType, subjectId, actor, action, moment("from", from), moment("to", to));
    return Listing.of(searchAudit.matching(query, Optional.ofNullable(after), Slice.size(limit)));
  }

  private static Instant moment(String field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw Refusal.of("MOMENT_UNREADABLE").at(field).raise();
    }
  }
}
