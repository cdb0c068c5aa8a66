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
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.DeliveryMethod;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.domain.cases.ReceivingWay;
import org.onewindow.acceptance.web.cases.CaseForms.DeliveryForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 送达: how the result reached its recipient. */
@Path("/cases/{no}/delivery")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DeliveryPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate DELIVER = ActGate.of(CaseAct.DELIVER);

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private CaseActs acts;
  @Inject private Directory directory;

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(no, DELIVER, "case.delivery", this::usual, this::look);
  }

  @POST
  public Response act(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        DELIVER,
        typed,
        "case.delivery",
        DeliveryForm.class,
        (number, form) -> acts.deliver(number, service(form)),
        "case.done.delivery",
        this::look);
  }

  private JteModel look(CaseView it, Form<DeliveryForm> form) {
    return TEMPLATES.casesDelivery(view, it, form);
  }

  private DeliveryForm usual(CaseView it) {
    return new DeliveryForm(
        it.version(),
        it.receivingWay().map(ReceivingWay::method).orElse(DeliveryMethod.DIRECT),
        recipient(it),
        "",
        place(it),
        thisMinute(),
        false,
        "",
        "",
        null);
  }

  /** Where an agent acts, the agent comes for the result. */
  private static PartyRole recipient(CaseView it) {
    List<PartyRole> there = it.parties().stream().map(CaseView.Party::role).toList();
    if (there.contains(PartyRole.AGENT)) {
      return PartyRole.AGENT;
    }
    return there.contains(PartyRole.LEGAL_REPRESENTATIVE)
        ? PartyRole.LEGAL_REPRESENTATIVE
        : PartyRole.APPLICANT;
  }

  /** Where the applicant chose to receive it. */
  private String place(CaseView it) {
    return switch (it.receivingWay().orElse(ReceivingWay.WINDOW)) {
      case WINDOW -> Texts.chinese().get("case.delivery.hall", place());
      case MAIL ->
          it.parties().stream()
              .filter(p -> p.role() == PartyRole.APPLICANT)
              .map(CaseView.Party::address)
              .findFirst()
              .orElse("");
      case ELECTRONIC -> Texts.chinese().get("case.delivery.online");
    };
  }

  private String place() {
    String window = view.actor().window();
    return directory.window(window).map(Directory.WindowName::name).orElse("");
  }

  private CaseActs.Service service(DeliveryForm form) {
    return new CaseActs.Service(
        form.version(),
        form.method(),
        form.recipient(),
        form.recipientRole(),
        form.place(),
        at(form.at()),
        form.refusedToSign(),
        form.witness(),
        form.note(),
        form.published() == null ? null : form.published().atStartOfDay(view.zone()).toInstant());
  }

  /** The minute that is still running is now: the page knows no seconds. */
  private Instant at(LocalDateTime typed) {
    boolean now = typed == null || typed.isEqual(thisMinute());
    return now ? null : typed.atZone(view.zone()).toInstant();
  }

  private LocalDateTime thisMinute() {
    return LocalDateTime.ofInstant(view.now(), view.zone()).withSecond(0).withNano(0);
  }
}
