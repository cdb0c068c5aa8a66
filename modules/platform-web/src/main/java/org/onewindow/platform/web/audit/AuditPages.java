package org.onewindow.platform.web.audit;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.onewindow.platform.audit.AuditProtection;
import org.onewindow.platform.audit.SearchAudit;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.list.ListExports;
import org.onewindow.platform.web.list.Paging;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Ui;
import org.onewindow.platform.web.page.View;

/** 审计查询: the newest rows that fit what was typed. Opening it leaves a row itself. */
@Path("/admin/audit")
@RequestScoped
public class AuditPages {

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private SearchAudit searchAudit;
  @Inject private AuditWords words;
  @Inject private AuditProtection protection;
  @Inject private ListExports exports;

  @GET
  public Response search(@Context UriInfo address, @QueryParam(Paging.CURSOR) String after) {
    view.actor().must("audit.read");
    Form<AuditSearch> form =
        forms.read("audit.search", AuditSearch.class, address.getQueryParameters());
    return form.answer(
        search -> {
          var slice =
              searchAudit.matching(
                  search.query(view.zone(), words::account),
                  Optional.ofNullable(after),
                  Slice.SIZE);
          return Response.ok(
                  Page.of(page(form, words.lines(slice.items()), Paging.of(view, slice, after))))
              .build();
        },
        again -> page(again, List.of(), new Paging(0, "", "")));
  }

  private JteModel page(Form<AuditSearch> form, List<AuditLine> lines, Paging paging) {
    return Ui.UI.adminAudit(
        view,
        form,
        words.subjects(),
        words.acts(),
        words.actors(),
        protection.isEnforced(),
        lines,
        paging,
        exports.of("audit", view.actor()));
  }
}
