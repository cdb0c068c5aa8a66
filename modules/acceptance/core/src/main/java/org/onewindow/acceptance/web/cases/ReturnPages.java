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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.ReturnPapers;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 退还材料: originals that go back when the case is over. */
@Path("/cases/{no}/returned-papers")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ReturnPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate GIVE_BACK =
      ActGate.of(ReturnPapers.PERMISSION, ReturnPages::nothingHeld);

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private CounterActs acts;

  /** How many originals of which material, and who takes them. */
  public record ReturnForm(
      Long version, Map<String, CountForm> originals, String recipient, boolean signed) {
    Map<String, Integer> counts() {
      Map<String, Integer> counts = new LinkedHashMap<>();
      originals.forEach((code, c) -> counts.put(code, Objects.requireNonNullElse(c.count(), 0)));
      return counts;
    }
  }

  /** How many originals of one material. */
  public record CountForm(Integer count) {}

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(no, GIVE_BACK, "case.returned", ReturnPages::all, this::look);
  }

  @POST
  public Response act(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        GIVE_BACK,
        typed,
        "case.returned",
        ReturnForm.class,
        (number, form) ->
            acts.giveBack(
                number,
                new CounterActs.Return(
                    form.version(), form.counts(), form.recipient(), form.signed())),
        "case.done.returned",
        this::look);
  }

  private JteModel look(CaseView it, Form<ReturnForm> form) {
    return TEMPLATES.casesReturned(view, it, form);
  }

  private static ReturnForm all(CaseView it) {
    Map<String, CountForm> held = new LinkedHashMap<>();
    it.returnable().forEach(r -> held.put(r.code(), new CountForm(r.originals())));
    return new ReturnForm(it.version(), held, "", false);
  }

  private static Optional<Refusal> nothingHeld(CaseView it) {
    return it.returnable().isEmpty()
        ? Optional.of(Refusal.of("CASE_NOTHING_HELD"))
        : Optional.empty();
  }
}
