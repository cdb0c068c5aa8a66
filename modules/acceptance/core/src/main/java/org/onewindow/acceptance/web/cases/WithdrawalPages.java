package org.onewindow.acceptance.web.cases;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.web.cases.ReturnPages.CountForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 撤回申请 at the counter: the signed request, and the originals that go back with it. */
@Path("/cases/{no}/withdrawal")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WithdrawalPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate WITHDRAW = ActGate.of(CaseAct.WITHDRAW);

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private CaseActs acts;

  /** What was signed, and how many originals of which material went back. */
  public record WithdrawalForm(
      Long version,
      String reason,
      PartyRole signer,
      LocalDate signedOn,
      boolean signed,
      Map<String, CountForm> originals) {
    Map<String, Integer> counts() {
      Map<String, Integer> counts = new LinkedHashMap<>();
      originals.forEach((code, c) -> counts.put(code, Objects.requireNonNullElse(c.count(), 0)));
      return counts;
    }
  }

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(no, WITHDRAW, "case.withdrawal", this::begin, this::look);
  }

  @POST
  public Response act(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        WITHDRAW,
        typed,
        "case.withdrawal",
        WithdrawalForm.class,
        (number, form) ->
            acts.withdraw(
                number,
                new CaseActs.Withdrawal(
                    form.version(),
                    form.reason(),
                    form.signer(),
                    form.signedOn(),
                    form.signed(),
                    form.counts())),
        "case.done.withdrawal",
        this::look);
  }

  private WithdrawalForm begin(CaseView it) {
    Map<String, CountForm> held = new LinkedHashMap<>();
    it.materials().stream()
        .filter(m -> m.originals() > 0)
        .forEach(m -> held.put(m.code(), new CountForm(m.originals())));
    return new WithdrawalForm(it.version(), "", null, view.today(), false, held);
  }

  private JteModel look(CaseView it, Form<WithdrawalForm> form) {
    return TEMPLATES.casesWithdrawal(view, it, form);
  }
}
