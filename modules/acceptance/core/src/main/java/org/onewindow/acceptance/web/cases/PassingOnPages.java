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

/** 跨域移送: papers that were taken here go to the competent organ of another place. */
@Path("/cases/{no}/passing-on")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PassingOnPages {

  private static final ActGate PASS_ON = ActGate.of(CaseAct.PASS_ON);
  private static final String FORM = "case.passing";

  @Inject private SendingPage page;
  @Inject private TransferActs acts;

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(no, PASS_ON, FORM);
  }

  @POST
  public Response act(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(no, PASS_ON, typed, FORM, acts::passOn, "case.done.passing");
  }
}
