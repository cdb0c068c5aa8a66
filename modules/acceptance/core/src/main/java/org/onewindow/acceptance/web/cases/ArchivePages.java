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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.ShowCaseFile;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.Retention;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 归档: the list of the file with what it lacks, and the way into the archive. */
@Path("/cases/{no}/archive")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ArchivePages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate ARCHIVE = ActGate.of(CaseAct.ARCHIVE);

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private ArchiveActs acts;
  @Inject private ShowCaseFile showFile;

  /** How long it is kept, which originals stay in the file, and a note. */
  public record ArchiveForm(
      Long version, Retention retention, Map<String, KeptForm> kept, String note) {
    Set<String> codes() {
      return Objects.requireNonNullElse(kept, Map.<String, KeptForm>of()).entrySet().stream()
          .filter(e -> e.getValue().in())
          .map(Map.Entry::getKey)
          .collect(Collectors.toSet());
    }
  }

  /** The originals of one material stay in the file. */
  public record KeptForm(boolean in) {}

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(no, ARCHIVE, "case.archive", this::begin, this::look);
  }

  @POST
  public Response act(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        ARCHIVE,
        typed,
        "case.archive",
        ArchiveForm.class,
        (number, form) ->
            acts.archive(
                number,
                new ArchiveActs.Archive(
                    form.version(), form.retention(), form.codes(), form.note())),
        "case.done.archive",
        this::look);
  }

  private ArchiveForm begin(CaseView it) {
    return new ArchiveForm(it.version(), file(it).least(), Map.of(), "");
  }

  private ShowCaseFile.View file(CaseView it) {
    return showFile.of(CasesResource.number(it.number()));
  }

  private JteModel look(CaseView it, Form<ArchiveForm> form) {
    return TEMPLATES.casesArchive(view, it, file(it), form);
  }
}
