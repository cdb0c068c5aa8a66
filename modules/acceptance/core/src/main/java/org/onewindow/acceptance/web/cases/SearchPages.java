package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.SearchCases;
import org.onewindow.acceptance.application.cases.WorklistRow;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 查询: finds cases within what the reader may see. */
@Path("/search")
@RequestScoped
public class SearchPages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private SearchCases searchCases;

  /**
   * What is searched for. It is posted, because it may be personal data.
   *
   * @param words number, person, telephone, certificate or matter
   */
  public record SearchForm(
      String words, CaseState state, LocalDate from, LocalDate to, String after) {}

  @GET
  public Page search() {
    view.actor().must("case.read");
    return Page.of(
        TEMPLATES.casesSearch(
            view, forms.empty("case.search", SearchForm.class), false, List.of(), ""));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response found(MultivaluedMap<String, String> typed) {
    view.actor().must("case.read");
    Form<SearchForm> form = forms.read("case.search", SearchForm.class, typed);
    return form.answer(
        wanted -> {
          Optional<Cursor> after = CasesResource.cursor(wanted.after());
          Slice<WorklistRow> rows =
              searchCases.of(
                  new SearchCases.Question(
                      wanted.words(),
                      wanted.state() == null ? "" : wanted.state().name(),
                      wanted.from(),
                      wanted.to()),
                  after,
                  Slice.SIZE);
          return Response.ok(
                  Page.of(
                      TEMPLATES.casesSearch(
                          view,
                          form,
                          true,
                          rows.items(),
                          rows.next().map(Cursor::toString).orElse(""))))
              .header("Cache-Control", "no-store")
              .build();
        },
        again -> TEMPLATES.casesSearch(view, again, false, List.of(), ""));
  }
}
