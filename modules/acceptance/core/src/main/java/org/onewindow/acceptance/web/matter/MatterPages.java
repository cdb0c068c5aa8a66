package org.onewindow.acceptance.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.application.matter.CancelMatter;
import org.onewindow.acceptance.application.matter.CatalogueFile;
import org.onewindow.acceptance.application.matter.CompareBurden;
import org.onewindow.acceptance.application.matter.ExportMatters;
import org.onewindow.acceptance.application.matter.ImportMatters;
import org.onewindow.acceptance.application.matter.ImportReport;
import org.onewindow.acceptance.application.matter.KeepUpload;
import org.onewindow.acceptance.application.matter.MatterRoles;
import org.onewindow.acceptance.application.matter.Portion;
import org.onewindow.acceptance.application.matter.PublishMatter;
import org.onewindow.acceptance.application.matter.ReadHistory;
import org.onewindow.acceptance.application.matter.ResumeMatter;
import org.onewindow.acceptance.application.matter.SuspendMatter;
import org.onewindow.acceptance.domain.matter.BurdenChange;
import org.onewindow.acceptance.domain.matter.CatalogueText;
import org.onewindow.acceptance.domain.matter.MatterRow;
import org.onewindow.acceptance.domain.matter.MatterState;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.list.Paging;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** The catalogue for the administrator: find, import, compare, publish, suspend. */
@Path("/admin/matters")
@RequestScoped
public class MatterPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final int MOST_BYTES = CatalogueText.MOST_MEGABYTES * 1024 * 1024;
  private static final String FORM = "matter.rest";

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private ReadHistory readHistory;
  @Inject private ImportMatters importMatters;
  @Inject private KeepUpload keepUpload;
  @Inject private ExportMatters exportMatters;
  @Inject private PublishMatter publishMatter;
  @Inject private SuspendMatter suspendMatter;
  @Inject private ResumeMatter resumeMatter;
  @Inject private CancelMatter cancelMatter;
  @Inject private CompareBurden compareBurden;

  /** Why a matter rests. */
  public record Rest(@NotBlank @Size(max = 500) String reason) {}

  /** What the list is narrowed to. */
  public record Filter(@Size(max = 100) String q, MatterState state) {}

  @GET
  public Response list(
      @Context UriInfo address, @QueryParam(Paging.CURSOR) @DefaultValue("") String cursor) {
    Form<Filter> form = forms.read("matter.filter", Filter.class, address.getQueryParameters());
    return form.answer(
        filter -> {
          Portion<MatterRow> rows =
              readHistory.list(filter.q(), Optional.ofNullable(filter.state()), filled(cursor));
          return Response.ok(
                  Page.of(
                      TEMPLATES.matterList(
                          view,
                          form,
                          rows,
                          Paging.of(view, rows.items().size(), cursor, rows.next()))))
              .build();
        },
        again -> {
          view.actor().must(MatterRoles.READ);
          return TEMPLATES.matterList(
              view, again, new Portion<>(List.of(), ""), new Paging(0, "", ""));
        });
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  @GET
  @Path("/import")
  public Page upload() {
    readHistory.list("", Optional.empty(), Optional.empty());
    return Page.of(TEMPLATES.matterUpload(view, List.of()));
  }

  @POST
  @Path("/import")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response upload(List<EntityPart> parts) throws IOException {
    view.actor().must(MatterRoles.IMPORT);
    try {
      long id = keepUpload.keep(CatalogueFile.of(bytes(parts)));
      return Redirect.to("/admin/matters/import/" + id).quietly();
    } catch (Refused refused) {
      return Page.again(TEMPLATES.matterUpload(view, refused.reasons()), refused);
    }
  }

  private static byte[] bytes(List<EntityPart> parts) throws IOException {
    for (EntityPart part : parts) {
      if (part.getName().equals("file")) {
        try (InputStream content = part.getContent()) {
          return content.readNBytes(MOST_BYTES + 1);
        }
      }
    }
    throw Refusal.of("MATTER_FORMAT_UNKNOWN").at("file").raise();
  }

  /** What the uploaded file would do; nothing has changed yet. */
  @GET
  @Path("/import/{id}")
  public Page dryRun(@PathParam("id") long id) {
    ImportReport report = importMatters.dryRun(keepUpload.kept(id));
    return Page.of(TEMPLATES.matterDryRun(view, id, report));
  }

  @POST
  @Path("/import/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response commit(@PathParam("id") long id) {
    ImportReport report = importMatters.commit(keepUpload.kept(id));
    return Redirect.to("/admin/matters")
        .saying("matter.imported", report.fresh(), report.changed(), report.unchanged());
  }

  @GET
  @Path("/export.xlsx")
  public Response export() {
    return file(exportMatters.export(CatalogueFile.Format.XLSX), "matters.xlsx");
  }

  /** 流程再造: what every matter cost an applicant first, and what it costs now. */
  @GET
  @Path("/burden.xlsx")
  public Response burdenWorkbook() {
    return file(compareBurden.workbook(), "burden.xlsx");
  }

  /** 流程再造对比: what changed since the first version, matter by matter and for the county. */
  @GET
  @Path("/burden")
  public Page burden(
      @QueryParam("all") @DefaultValue("") String all,
      @QueryParam(Paging.CURSOR) @DefaultValue("") String cursor) {
    boolean whole = all.equals("1");
    Portion<BurdenChange> rows = compareBurden.changes(whole, filled(cursor));
    return Page.of(
        TEMPLATES.matterBurden(
            view,
            compareBurden.county(),
            whole,
            rows.items(),
            Paging.of(view, rows.items().size(), cursor, rows.next())));
  }

  /** 拟取消清单: steps and materials that name no law. */
  @GET
  @Path("/abolition")
  public Page abolition(@QueryParam(Paging.CURSOR) @DefaultValue("") String cursor) {
    Portion<CompareBurden.Unfounded> rows = compareBurden.toAbolish(filled(cursor));
    return Page.of(
        TEMPLATES.matterAbolition(
            view, rows.items(), Paging.of(view, rows.items().size(), cursor, rows.next())));
  }

  @GET
  @Path("/template.xlsx")
  public Response template() {
    return file(exportMatters.template(), "matters-template.xlsx");
  }

  private static Response file(byte[] bytes, String name) {
    return Response.ok(bytes, MatterResource.XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }

  @GET
  @Path("/{code}")
  public Page matter(@PathParam("code") String code) {
    return Page.of(page(code, forms.empty(FORM, Rest.class)));
  }

  private gg.jte.models.runtime.JteModel page(String code, Form<Rest> form) {
    ReadHistory.History history = readHistory.of(code);
    return TEMPLATES.matterMatter(
        view, history, ReadHistory.words(history.newest(), view.texts()), form);
  }

  @GET
  @Path("/{code}/differences")
  public Page differences(
      @PathParam("code") String code,
      @QueryParam("from") @DefaultValue("1") int from,
      @QueryParam("to") @DefaultValue("1") int to) {
    ReadHistory.History history = readHistory.of(code);
    return Page.of(
        TEMPLATES.matterDifferences(
            view,
            history,
            from,
            to,
            readHistory.differences(code, from, to, view.texts()),
            compareBurden.of(code, from),
            compareBurden.of(code, to)));
  }

  @POST
  @Path("/{code}/publish")
  public Response publish(@PathParam("code") String code) {
    int version = publishMatter.publish(code);
    return Redirect.to("/admin/matters/" + code).saying("matter.published", version);
  }

  @POST
  @Path("/{code}/resume")
  public Response resume(@PathParam("code") String code) {
    resumeMatter.resume(code);
    return Redirect.to("/admin/matters/" + code).saying("matter.resumed");
  }

  /** Suspends, or cancels for good. */
  @POST
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response rest(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
    boolean forGood = "cancel".equals(typed.getFirst("act"));
    return forms
        .read(FORM, Rest.class, typed)
        .answer(
            rest -> {
              if (forGood) {
                cancelMatter.cancel(code, rest.reason());
              } else {
                suspendMatter.suspend(code, rest.reason());
              }
              return Redirect.to("/admin/matters/" + code)
                  .saying(forGood ? "matter.cancelled" : "matter.suspended");
            },
            again -> page(code, again));
  }
}
