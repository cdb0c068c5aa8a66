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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.CheckElectronicLicences;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.application.cases.ShowTolerance;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.MaterialStatus;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 容缺受理: the promise, the papers that follow, and the one extension. */
@Path("/cases/{no}/tolerance")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TolerancePages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate ACCEPT = ActGate.of(CaseAct.ACCEPT_TOLERANTLY);
  private static final ActGate HAND_IN = ActGate.of(CaseAct.HAND_IN_TOLERATED);
  private static final ActGate EXTEND = ActGate.of(CaseAct.EXTEND_TOLERANCE);

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private ToleranceActs acts;
  @Inject private CheckElectronicLicences checkLicences;
  @Inject private ShowTolerance showTolerance;

  /** The promise. */
  public record PromiseForm(Long version, LocalDate until, PartyRole signer, boolean signed) {}

  /** Papers that follow, and when they came. */
  public record FollowForm(
      Long version, LocalDateTime arrived, Map<String, MaterialText> materials) {}

  /** Force majeure. */
  public record ExtensionForm(Long version, LocalDate until, String reason) {}

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(no, ACCEPT, "case.tolerance", this::usual, this::promise);
  }

  @POST
  public Response accept(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        ACCEPT,
        typed,
        "case.tolerance",
        PromiseForm.class,
        (number, form) ->
            acts.accept(
                number,
                new ToleranceActs.Acceptance(
                    form.version(), form.until(), form.signer(), form.signed())),
        "case.done.tolerance",
        this::promise);
  }

  @GET
  @Path("hand-in")
  @Consumes(MediaType.WILDCARD)
  public Page askForPapers(@PathParam("no") String no) {
    return page.ask(no, HAND_IN, "case.tolerance.follow", this::awaited, this::follow);
  }

  @POST
  @Path("hand-in")
  public Response handIn(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        HAND_IN,
        typed,
        "case.tolerance.follow",
        FollowForm.class,
        (number, form) -> {
          checkLicences.ofHandIn(number, Objects.requireNonNullElse(form.materials(), Map.of()));
          acts.handIn(
              number,
              new ToleranceActs.HandedIn(
                  form.version(), arrived(form.arrived()), form.materials()));
        },
        "case.done.tolerance.follow",
        this::follow);
  }

  @GET
  @Path("extension")
  @Consumes(MediaType.WILDCARD)
  public Page askToExtend(@PathParam("no") String no) {
    return page.ask(
        no,
        EXTEND,
        "case.tolerance.extension",
        it -> new ExtensionForm(it.version(), null, ""),
        this::extension);
  }

  @POST
  @Path("extension")
  public Response extend(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        EXTEND,
        typed,
        "case.tolerance.extension",
        ExtensionForm.class,
        (number, form) ->
            acts.extend(
                number, new ToleranceActs.Extension(form.version(), form.until(), form.reason())),
        "case.done.tolerance.extension",
        this::extension);
  }

  private JteModel promise(CaseView it, Form<PromiseForm> form) {
    return TEMPLATES.casesTolerance(
        view, it, form, showTolerance.of(CasesResource.number(it.number())));
  }

  private JteModel follow(CaseView it, Form<FollowForm> form) {
    return TEMPLATES.casesToleranceFollow(view, it, form);
  }

  private JteModel extension(CaseView it, Form<ExtensionForm> form) {
    return TEMPLATES.casesToleranceExtension(view, it, form);
  }

  private PromiseForm usual(CaseView it) {
    List<PartyRole> there = it.parties().stream().map(CaseView.Party::role).toList();
    PartyRole signer =
        there.contains(PartyRole.AGENT)
            ? PartyRole.AGENT
            : there.contains(PartyRole.LEGAL_REPRESENTATIVE)
                ? PartyRole.LEGAL_REPRESENTATIVE
                : PartyRole.APPLICANT;
    LocalDate until = showTolerance.of(CasesResource.number(it.number())).usual();
    return new PromiseForm(it.version(), until, signer, false);
  }

  private FollowForm awaited(CaseView it) {
    Map<String, MaterialText> awaited = new LinkedHashMap<>();
    it.materials().stream()
        .filter(TolerancePages::isAwaited)
        .forEach(m -> awaited.put(m.code(), MaterialText.NOTHING));
    return new FollowForm(it.version(), thisMinute(), awaited);
  }

  /** Missing or defective: a paper that was tolerated. */
  public static boolean isAwaited(CaseView.Material m) {
    return m.status() == MaterialStatus.MISSING || m.status() == MaterialStatus.DEFECTIVE;
  }

  /** The minute that is still running is now: the page knows no seconds. */
  private Instant arrived(LocalDateTime typed) {
    boolean now = typed == null || typed.isEqual(thisMinute());
    return now ? null : typed.atZone(view.zone()).toInstant();
  }

  private LocalDateTime thisMinute() {
    return LocalDateTime.ofInstant(view.now(), view.zone()).withSecond(0).withNano(0);
  }
}
