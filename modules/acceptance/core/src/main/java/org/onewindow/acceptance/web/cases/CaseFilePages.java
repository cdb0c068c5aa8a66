package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.onewindow.acceptance.application.cases.ShowCase;
import org.onewindow.acceptance.application.cases.ShowCaseFile;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 卷内目录: the list of the file for whoever may read the case. */
@Path("/cases/{no}/file")
@RequestScoped
public class CaseFilePages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private ShowCase showCase;
  @Inject private ShowCaseFile showFile;

  @GET
  public Page file(@PathParam("no") String no) {
    CaseNumber number = CasesResource.number(no);
    return Page.of(TEMPLATES.casesFile(view, showCase.of(number), showFile.of(number)));
  }
}
