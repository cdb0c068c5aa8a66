package org.onewindow.acceptance.web.matter;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.application.matter.AssignMatters;
import org.onewindow.acceptance.application.matter.AuthoriseWindow;
import org.onewindow.acceptance.application.matter.FindMatters;
import org.onewindow.acceptance.application.matter.FindMatters.FoundMatter;
import org.onewindow.acceptance.application.matter.KeepWindow;
import org.onewindow.acceptance.application.matter.MatterRoles;
import org.onewindow.acceptance.application.matter.Portion;
import org.onewindow.acceptance.application.matter.ShowWindows;
import org.onewindow.acceptance.domain.matter.AuthorisationPaper;
import org.onewindow.acceptance.domain.matter.WindowPower;
import org.onewindow.acceptance.web.matter.WindowForms.CopyForm;
import org.onewindow.acceptance.web.matter.WindowForms.PaperForm;
import org.onewindow.acceptance.web.matter.WindowForms.TaskForm;
import org.onewindow.acceptance.web.matter.WindowForms.WindowForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.form.Option;
import org.onewindow.platform.web.identity.UnitNames;
import org.onewindow.platform.web.list.Paging;
import org.onewindow.platform.web.page.Address;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** 窗口: what each does, for which matters, and by which paper. */
@Path("/admin/windows")
@RequestScoped
public class WindowPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final String HERE = "/admin/windows/";
  private static final int HITS = 10;

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private Directory directory;
  @Inject private ShowWindows showWindows;
  @Inject private FindMatters findMatters;
  @Inject private KeepWindow keepWindow;
  @Inject private AssignMatters assignMatters;
  @Inject private AuthoriseWindow authoriseWindow;

  @GET
  public Page list() {
    return Page.of(TEMPLATES.windowList(view, showWindows.list(), units()));
  }

  private UnitNames units() {
    return new UnitNames(directory.units());
  }

  // the window itself

  @GET
  @Path("new")
  public Page fresh() {
    view.actor().must(MatterRoles.WINDOWS);
    return Page.of(edit("", forms.empty("window", WindowForm.class)));
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(MultivaluedMap<String, String> typed) {
    view.actor().must(MatterRoles.WINDOWS);
    return forms
        .read("window", WindowForm.class, typed)
        .answer(
            given -> {
              keepWindow.open(given.window(), given.unit());
              return Redirect.to(HERE + given.code()).saying("window.opened", given.code());
            },
            again -> edit("", again));
  }

  @GET
  @Path("{code}/edit")
  public Page edit(@PathParam("code") String code) {
    view.actor().must(MatterRoles.WINDOWS);
    return Page.of(edit(code, forms.of("window", WindowForm.of(showWindows.one(code)))));
  }

  @POST
  @Path("{code}/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
    view.actor().must(MatterRoles.WINDOWS);
    typed.putSingle("code", code);
    return forms
        .read("window", WindowForm.class, typed)
        .answer(
            given -> {
              keepWindow.change(given.window(), given.unit(), given.version());
              return Redirect.to(HERE + code).saying("window.changed", code);
            },
            again -> edit(code, again));
  }

  private JteModel edit(String code, Form<WindowForm> form) {
    UnitNames names = units();
    List<Option> choices =
        directory.units().stream().map(u -> Option.of(u.code(), names.of(u.code()))).toList();
    long version = code.isEmpty() ? 0 : showWindows.one(code).version();
    return TEMPLATES.windowEdit(view, code, version, form, choices);
  }

  // what it does

  @GET
  @Path("{code}")
  public Page one(
      @PathParam("code") String code,
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("find") @DefaultValue("") String find,
      @QueryParam(Paging.CURSOR) @DefaultValue("") String cursor) {
    return Page.of(page(code, words, find, cursor, forms.empty("window.copy", CopyForm.class)));
  }

  private JteModel page(
      String code, String words, String find, String cursor, Form<CopyForm> copy) {
    ShowWindows.OneWindow one = showWindows.one(code);
    Portion<ShowWindows.Task> tasks =
        showWindows.tasks(code, words, Optional.of(cursor).filter(c -> !c.isEmpty()));
    List<Option> others =
        showWindows.list().stream()
            .map(line -> line.row().window())
            .filter(w -> !w.code().equals(code))
            .map(w -> Option.of(w.code(), w.name()))
            .toList();
    return TEMPLATES.windowWindow(
        view,
        one,
        units(),
        words,
        tasks,
        Paging.of(view, tasks.items().size(), cursor, tasks.next()),
        find,
        hits(find),
        copy,
        others);
  }

  /** Matters to give to the window, as one types. */
  @GET
  @Path("{code}/find")
  public Page find(
      @PathParam("code") String code, @QueryParam("find") @DefaultValue("") String find) {
    view.actor().must(MatterRoles.WINDOWS);
    return Page.of(TEMPLATES.windowHits(view, code, find, hits(find)));
  }

  private List<FoundMatter> hits(String words) {
    return words.isBlank()
        ? List.of()
        : findMatters.find(FindMatters.Wanted.words(words), Optional.empty(), HITS).items();
  }

  @POST
  @Path("{code}/copy")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response copy(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
    view.actor().must(MatterRoles.WINDOWS);
    return forms
        .read("window.copy", CopyForm.class, typed)
        .answer(
            given -> {
              assignMatters.asAt(code, given.other(), given.version());
              return Redirect.to(HERE + code).saying("window.copied", given.other());
            },
            again -> page(code, "", "", "", again));
  }

  @GET
  @Path("{code}/matters/{matter}")
  public Page task(@PathParam("code") String code, @PathParam("matter") String matter) {
    view.actor().must(MatterRoles.WINDOWS);
    ShowWindows.OneWindow one = showWindows.one(code);
    ShowWindows.Assignment assignment = showWindows.assignment(code, matter);
    Form<TaskForm> form =
        forms.of(
            "window.task",
            new TaskForm(assignment.meant().orElse(WindowPower.COLLECT), one.version()));
    return Page.of(TEMPLATES.windowTask(view, one, assignment, form));
  }

  /** Gives the matter to the window, or takes it away. */
  @POST
  @Path("{code}/matters/{matter}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response assign(
      @PathParam("code") String code,
      @PathParam("matter") String matter,
      MultivaluedMap<String, String> typed) {
    view.actor().must(MatterRoles.WINDOWS);
    boolean away = "take".equals(typed.getFirst("act"));
    if (away) {
      typed.putSingle("power", WindowPower.COLLECT.name());
    }
    return forms
        .read("window.task", TaskForm.class, typed)
        .answer(
            given -> {
              if (away) {
                assignMatters.take(code, matter, given.version());
              } else {
                assignMatters.give(code, matter, given.power(), given.version());
              }
              return Redirect.to(HERE + code)
                  .saying(away ? "window.taken" : "window.given", matter);
            },
            again ->
                TEMPLATES.windowTask(
                    view, showWindows.one(code), showWindows.assignment(code, matter), again));
  }

  // by which paper

  @GET
  @Path("{code}/authorisations/new")
  public Page freshPaper(@PathParam("code") String code) {
    view.actor().must(MatterRoles.WINDOWS);
    return Page.of(paper(code, "", forms.empty("window.paper", PaperForm.class)));
  }

  @POST
  @Path("{code}/authorisations/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response authorise(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
    view.actor().must(MatterRoles.WINDOWS);
    return forms
        .read("window.paper", PaperForm.class, typed)
        .answer(
            given -> {
              authoriseWindow.with(given.paper(code), given.version());
              return Redirect.to(HERE + code).saying("window.authorised", given.document());
            },
            again -> paper(code, "", again));
  }

  @GET
  @Path("{code}/authorisations")
  public Page editPaper(
      @PathParam("code") String code,
      @QueryParam("document") @DefaultValue("") String document,
      @QueryParam("power") @DefaultValue("ACCEPT") WindowPower power) {
    view.actor().must(MatterRoles.WINDOWS);
    ShowWindows.OneWindow one = showWindows.one(code);
    AuthorisationPaper paper = found(one, document, power);
    return Page.of(
        paper(code, document, forms.of("window.paper", PaperForm.of(paper, one.version()))));
  }

  private static AuthorisationPaper found(
      ShowWindows.OneWindow one, String document, WindowPower power) {
    return one.papers().stream()
        .filter(p -> p.document().equals(document) && p.power() == power)
        .findFirst()
        .orElseThrow(() -> new NotFound(Refusal.of("AUTHORISATION_NOT_FOUND", document)));
  }

  @POST
  @Path("{code}/authorisations")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response changePaper(
      @PathParam("code") String code,
      @QueryParam("document") @DefaultValue("") String document,
      @QueryParam("power") @DefaultValue("ACCEPT") WindowPower power,
      MultivaluedMap<String, String> typed) {
    view.actor().must(MatterRoles.WINDOWS);
    return forms
        .read("window.paper", PaperForm.class, typed)
        .answer(
            given -> {
              authoriseWindow.change(document, power, given.paper(code), given.version());
              return Redirect.to(HERE + code).saying("window.authorised", given.document());
            },
            again -> paper(code, document, again));
  }

  private JteModel paper(String code, String document, Form<PaperForm> form) {
    List<Option> organs =
        directory.units().stream()
            .filter(u -> u.parent().isEmpty())
            .map(u -> Option.of(u.code(), u.name()))
            .toList();
    List<Option> scope =
        showWindows.scope(code).stream().map(row -> Option.of(row.matter(), row.name())).toList();
    return TEMPLATES.windowPaper(view, showWindows.one(code), document, form, organs, scope);
  }

  /** The page of a paper; its number stands in the query, because it is no word for a path. */
  public static String address(AuthorisationPaper paper) {
    return Address.with(
        HERE + paper.window() + "/authorisations",
        "power=" + paper.power(),
        "document",
        paper.document());
  }
}
