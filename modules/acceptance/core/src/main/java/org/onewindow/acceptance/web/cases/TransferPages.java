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

/** 转报: the opinion of the first review and all papers go to the higher organ that decides. */
@Path("/cases/{no}/transfer")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TransferPages {

  private static final ActGate TRANSFER = ActGate.of(CaseAct.TRANSFER_UP);
  private static final String FORM = "case.transfer";

  @Inject private SendingPage page;
  @Inject private TransferActs acts;

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(no, TRANSFER, FORM);
  }

  @POST
  public Response act(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(no, TRANSFER, typed, FORM, acts::transfer, "case.done.transfer");
  }
}
