package org.onewindow.acceptance.web.credit;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.onewindow.acceptance.application.credit.CreditPermissions;
import org.onewindow.acceptance.application.credit.ListBadCredit;
import org.onewindow.acceptance.application.credit.ReadBadCredit;
import org.onewindow.acceptance.application.credit.RepairCredit;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.list.Paging;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** 严重失信名单: the list, a new entry, and the repair of one. */
@Path("/supervision/credit")
@RequestScoped
public class CreditPages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private ReadBadCredit readBadCredit;
  @Inject private ListBadCredit listBadCredit;
  @Inject private RepairCredit repairCredit;

  /** A new entry. */
  public record EntryForm(
      IdentityPaper paper, String name, String number, String reason, String document) {}

  /** The repair of an entry. */
  public record RepairForm(Long version, String document) {}

  @GET
  public Page list(@QueryParam(Cursor.PARAMETER) String after) {
    Slice<ReadBadCredit.Row> rows = readBadCredit.newestFirst(cursor(after), Slice.SIZE);
    return Page.of(TEMPLATES.creditList(view, rows.items(), Paging.of(view, rows, after)));
  }

  @GET
  @Path("new")
  public Page entry() {
    view.actor().must(CreditPermissions.KEEP);
    return Page.of(
        TEMPLATES.creditEntry(
            view, forms.of("credit", new EntryForm(IdentityPaper.CITIZEN_ID, "", "", "", ""))));
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response enter(MultivaluedMap<String, String> typed) {
    view.actor().must(CreditPermissions.KEEP);
    return forms
        .read("credit", EntryForm.class, typed)
        .answer(
            given -> {
              listBadCredit.of(
                  new ListBadCredit.Entry(
                      given.paper(),
                      given.name(),
                      given.number(),
                      given.reason(),
                      given.document()));
              return Redirect.to("/supervision/credit").saying("credit.listed");
            },
            again -> TEMPLATES.creditEntry(view, again));
  }

  @GET
  @Path("{id: \\d{1,18}}")
  public Page one(@PathParam("id") long id) {
    ReadBadCredit.Row row = readBadCredit.one(id);
    return Page.of(page(id, forms.of("credit.repair", new RepairForm(row.version(), ""))));
  }

  @POST
  @Path("{id: \\d{1,18}}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response repair(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
    return forms
        .read("credit.repair", RepairForm.class, typed)
        .answer(
            given -> {
              repairCredit.of(id, given.version() == null ? -1 : given.version(), given.document());
              return Redirect.to("/supervision/credit").saying("credit.repaired");
            },
            again -> page(id, again));
  }

  private JteModel page(long id, Form<RepairForm> form) {
    return TEMPLATES.creditOne(view, readBadCredit.one(id), form);
  }

  static Optional<Cursor> cursor(String after) {
    return after == null || after.isEmpty()
        ? Optional.empty()
        : Optional.of(Cursor.parse(after, 1));
  }
}
