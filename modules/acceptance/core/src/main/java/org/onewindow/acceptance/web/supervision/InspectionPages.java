package org.onewindow.acceptance.web.supervision;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onewindow.acceptance.application.supervision.InspectCases;
import org.onewindow.acceptance.application.supervision.SupervisionRoles;
import org.onewindow.acceptance.domain.supervision.Inspection;
import org.onewindow.acceptance.domain.supervision.InspectionFinding;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.form.Option;
import org.onewindow.platform.web.list.Paging;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** 抽查: samples of closed cases, and what was found in them. */
@Path("/supervision/inspections")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class InspectionPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_NOTE = 500;
  private static final int MOST = 200;

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private InspectCases inspectCases;
  @Inject private Directory directory;

  /** What is to be drawn. */
  public record DrawForm(
      @NotBlank @Size(max = LONGEST_NAME) String name,
      String unit,
      @NotNull LocalDate from,
      @NotNull LocalDate to,
      @NotNull @Min(1) @Max(MOST) Integer size) {}

  /** What was found in one case. */
  public record FindingForm(
      @NotNull Integer position,
      @NotNull InspectionFinding finding,
      @Size(max = LONGEST_NOTE) String note) {}

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page all(@QueryParam("after") String after) {
    return Page.of(list(forms.empty("inspection", DrawForm.class), after));
  }

  private JteModel list(Form<DrawForm> form, String after) {
    Slice<Inspection> rows =
        inspectCases.all(
            after == null || after.isEmpty()
                ? Optional.empty()
                : Optional.of(Cursor.parse(after, 1)),
            Slice.SIZE);
    return TEMPLATES.supervisionInspections(
        view, form, sections(), names(), rows.items(), Paging.of(view, rows, after));
  }

  /** Draws; needs the right to inspect. */
  @POST
  public Response draw(MultivaluedMap<String, String> typed) {
    view.actor().must(SupervisionRoles.INSPECT);
    return forms
        .read("inspection", DrawForm.class, typed)
        .answer(
            wanted -> {
              long id =
                  inspectCases.draw(
                      new InspectCases.Wanted(
                          wanted.name(), wanted.unit(), wanted.from(), wanted.to(), wanted.size()));
              return Redirect.to("/supervision/inspections/" + id).saying("inspection.drawn");
            },
            again -> list(again, null));
  }

  @GET
  @Path("/{id}")
  @Consumes(MediaType.WILDCARD)
  public Page one(@PathParam("id") long id) {
    return Page.of(page(id, forms.empty("finding", FindingForm.class)));
  }

  private JteModel page(long id, Form<FindingForm> form) {
    return TEMPLATES.supervisionInspection(view, inspectCases.show(id), names(), form);
  }

  @POST
  @Path("/{id}")
  public Response found(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
    view.actor().must(SupervisionRoles.INSPECT);
    return forms
        .read("finding", FindingForm.class, typed)
        .answer(
            it -> {
              inspectCases.found(id, it.position(), it.finding(), it.note());
              return Redirect.to("/supervision/inspections/" + id)
                  .saying("inspection.kept", it.position());
            },
            again -> page(id, again));
  }

  private List<Option> sections() {
    return directory.units().stream().map(u -> Option.of(u.code(), u.name())).toList();
  }

  private Map<String, String> names() {
    return directory.units().stream()
        .collect(Collectors.toMap(Directory.UnitName::code, Directory.UnitName::name));
  }
}
