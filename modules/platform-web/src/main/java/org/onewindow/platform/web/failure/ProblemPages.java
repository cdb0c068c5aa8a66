package org.onewindow.platform.web.failure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Comparator;
import java.util.List;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Ui;
import org.onewindow.platform.web.page.View;

/** The catalogue of refusals, made from the bundles: what {@code type} of a problem points to. */
@Path("/problems")
@RequestScoped
public class ProblemPages {

  private static final String PREFIX = "refusal.";

  @Inject private View view;

  /**
   * One kind of refusal.
   *
   * @param chinese its text, arguments as {@code {0}}
   */
  public record Kind(String code, int status, String chinese, String english) {

    static Kind of(String code) {
      return new Kind(
          code,
          Statuses.of(code),
          Texts.chinese().get(PREFIX + code),
          Texts.in(java.util.Locale.ENGLISH).get(PREFIX + code));
    }
  }

  @GET
  public Page all() {
    List<Kind> kinds =
        Texts.chinese().keys().stream()
            .filter(k -> k.startsWith(PREFIX))
            .map(k -> k.substring(PREFIX.length()))
            .sorted(Comparator.naturalOrder())
            .map(Kind::of)
            .toList();
    return Page.of(Ui.UI.uiProblems(view, kinds));
  }

  @GET
  @Path("/{code}")
  public Page one(@PathParam("code") String code) {
    if (!Texts.chinese().has(PREFIX + code)) {
      throw new NotFound(Refusal.of("NOTHING_HERE"));
    }
    return Page.of(Ui.UI.uiProblems(view, List.of(Kind.of(code))));
  }
}
