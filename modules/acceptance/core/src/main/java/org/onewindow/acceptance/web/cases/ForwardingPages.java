package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.platform.web.page.Page;

/** 转送补正材料: what the applicant corrected goes to the organ that wants it. */
@Path("/cases/{no}/forwarding")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ForwardingPages {

  private static final ActGate FORWARD = ActGate.of(CaseAct.FORWARD_CORRECTIONS);
  private static final String FORM = "case.forwarding";

  @Inject private SendingPage page;
  @Inject private TransferActs acts;

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(no, FORWARD, FORM);
  }

  @POST
  public Response act(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(no, FORWARD, typed, FORM, acts::forward, "case.done.forwarding");
  }
}
