package org.onewindow.acceptance.web.export;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.application.export.AskForExport;
import org.onewindow.acceptance.application.export.ExportKind;
import org.onewindow.acceptance.application.export.ExportQuestion;
import org.onewindow.acceptance.application.export.ShowExports;
import org.onewindow.acceptance.application.export.StopExport;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** 导出: asks for a list as a workbook, shows how far it is, hands it out. */
@Path("/exports")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ExportPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int UNPROCESSABLE = 422;
  private static final int LONGEST_PURPOSE = 200;
  private static final List<String> FIELDS =
      List.of(
          "desk",
          "state",
          "matter",
          "lamp",
          "words",
          "from",
          "to",
          "measure",
          "span",
          "day",
          "unit",
          "window",
          "subjectType",
          "subjectId",
          "actor",
          "action",
          "digest",
          "inspection",
          "q");

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private AskForExport askForExport;
  @Inject private StopExport stopExport;
  @Inject private ShowExports showExports;

  /** Why people's names are needed in full. */
  public record NamesForm(@NotBlank @Size(max = LONGEST_PURPOSE) String purpose) {}

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page own() {
    return Page.of(list(List.of()));
  }

  private JteModel list(List<String> problems) {
    return TEMPLATES.exportList(view, showExports.own(), problems);
  }

  /** Asked from the foot of a list; what was searched for never stands in an address. */
  @POST
  public Response ask(@FormParam("what") ExportKind what, MultivaluedMap<String, String> typed) {
    Map<String, String> asked = new HashMap<>();
    FIELDS.forEach(field -> asked.put(field, typed.getFirst(field)));
    try {
      String ref =
          askForExport.of(
              what == null ? ExportKind.WORKLIST : what, new ExportQuestion(asked), false, "");
      return Redirect.to("/exports/" + ref).quietly();
    } catch (Refused refused) {
      List<String> problems =
          refused.reasons().stream()
              .map(r -> view.t("refusal." + r.code(), r.arguments().toArray()))
              .toList();
      return Response.status(UNPROCESSABLE).entity(new Page(list(problems), UNPROCESSABLE)).build();
    }
  }

  @GET
  @Path("/{ref}")
  @Consumes(MediaType.WILDCARD)
  public Page one(@PathParam("ref") String ref) {
    return Page.of(page(ref, forms.empty("export.names", NamesForm.class)));
  }

  private JteModel page(String ref, Form<NamesForm> form) {
    return TEMPLATES.exportOne(view, showExports.one(ref), form);
  }

  /** What the page asks for again and again until the export is over. */
  @GET
  @Path("/{ref}/state")
  @Consumes(MediaType.WILDCARD)
  public Page state(@PathParam("ref") String ref) {
    return Page.of(TEMPLATES.exportState(view, showExports.one(ref)));
  }

  /** The same list once more, with people's names in full. */
  @POST
  @Path("/{ref}")
  public Response withNames(@PathParam("ref") String ref, MultivaluedMap<String, String> typed) {
    return forms
        .read("export.names", NamesForm.class, typed)
        .answer(
            wanted ->
                Redirect.to("/exports/" + askForExport.again(ref, true, wanted.purpose()))
                    .quietly(),
            again -> page(ref, again));
  }

  /** The same list once more, as it is now. */
  @POST
  @Path("/{ref}/again")
  public Response again(@PathParam("ref") String ref) {
    return Redirect.to("/exports/" + askForExport.again(ref, false, "")).quietly();
  }

  /** Not wanted any more. */
  @POST
  @Path("/{ref}/stop")
  public Response stop(@PathParam("ref") String ref) {
    stopExport.of(ref);
    return Redirect.to("/exports/" + ref).quietly();
  }

  @GET
  @Path("/{ref}/file")
  @Consumes(MediaType.WILDCARD)
  public Response file(@PathParam("ref") String ref) {
    ShowExports.Opened opened = showExports.open(ref);
    String name =
        Texts.chinese().of("export.kind", opened.what())
            + " "
            + view.minute(opened.askedAt()).replace(":", "")
            + ".xlsx";
    StreamingOutput body =
        out -> {
          try (InputStream in = opened.content()) {
            in.transferTo(out);
          }
        };
    return Response.ok(body, XLSX)
        .header(HttpHeaders.CONTENT_LENGTH, opened.bytes())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"list.xlsx\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
