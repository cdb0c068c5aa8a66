package org.onewindow.acceptance.web.folder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.ListOverdueFolders;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.web.identity.UnitNames;
import org.onewindow.platform.web.list.Paging;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 物料超时未接收: what supervisors ask about. */
@Path("/supervision/folders")
@RequestScoped
public class OverdueFolderPages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private ListOverdueFolders overdue;
  @Inject private Directory directory;

  @GET
  public Page list(@QueryParam(Cursor.PARAMETER) String after) {
    Slice<ListOverdueFolders.Row> rows = overdue.longestFirst(cursor(after), Slice.SIZE);
    return Page.of(
        TEMPLATES.folderOverdue(
            view, rows.items(), new UnitNames(directory.units()), Paging.of(view, rows, after)));
  }

  static Optional<Cursor> cursor(String after) {
    return after == null || after.isEmpty()
        ? Optional.empty()
        : Optional.of(Cursor.parse(after, 2));
  }
}
