package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onewindow.acceptance.application.cases.ListStoppedCases;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.web.list.Paging;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 停办清单: special procedures, hearings and suspensions that are going on. */
@Path("/stops")
@RequestScoped
public class StopPages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private ListStoppedCases stopped;
  @Inject private Directory directory;

  @GET
  public Page list(@QueryParam("after") String after) {
    Slice<ListStoppedCases.Row> rows = stopped.of(CasesResource.cursor(after), Slice.SIZE);
    Map<String, String> names = new LinkedHashMap<>();
    rows.items()
        .forEach(
            r ->
                names.computeIfAbsent(
                    r.section(),
                    code -> directory.unit(code).map(Directory.UnitName::name).orElse(code)));
    return Page.of(TEMPLATES.casesStops(view, rows.items(), names, Paging.of(view, rows, after)));
  }
}
