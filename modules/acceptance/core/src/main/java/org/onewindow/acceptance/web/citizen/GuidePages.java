package org.onewindow.acceptance.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.application.bundle.FindBundles;
import org.onewindow.acceptance.application.bundle.ReadBundleGuide;
import org.onewindow.acceptance.application.matter.FindMatters;
import org.onewindow.acceptance.application.matter.Portion;
import org.onewindow.acceptance.application.matter.ReadGuide;
import org.onewindow.acceptance.domain.bundle.PublishedBundle;
import org.onewindow.acceptance.domain.matter.Scenario;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.list.Paging;
import org.onewindow.platform.web.menu.PublicEntry;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** The guides: what to bring, where to go, how long it takes. */
@Path("/guides")
@RequestScoped
public class GuidePages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final int ON_A_PAGE = 20;

  @Inject private View view;
  @Inject private FindMatters findMatters;
  @Inject private FindBundles findBundles;
  @Inject private ReadBundleGuide readBundles;
  @Inject private ReadGuide readGuide;

  @Produces
  static PublicEntry entry() {
    return new PublicEntry("/guides", "guide.entry", "guide.entry.help", "book", 10);
  }

  /**
   * What was asked for, and what was found.
   *
   * @param bundles joint matters, which stand before the single ones; on the first page only
   */
  public record Found(
      String words,
      String subject,
      boolean onApp,
      String cursor,
      List<PublishedBundle> bundles,
      Portion<FindMatters.FoundMatter> matters,
      Paging paging) {}

  /**
   * What stands first where nobody typed anything.
   *
   * @param bundles all joint matters
   * @param wanted the most wanted matters; none before anybody applied
   */
  public record Start(List<PublishedBundle> bundles, List<FindMatters.FoundMatter> wanted) {

    private static final int SHOWN = 4;

    /** The first of the joint matters; the others stand on their own page. */
    public List<PublishedBundle> shown() {
      return bundles.stream().limit(SHOWN).toList();
    }
  }

  @GET
  public Page search(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("subject") @DefaultValue("") String subject,
      @QueryParam("app") @DefaultValue("") String app,
      @QueryParam("after") @DefaultValue("") String cursor) {
    Found found = found(words, subject, app.equals("1"), cursor);
    boolean start = words.isBlank() && subject.isEmpty() && cursor.isEmpty() && !app.equals("1");
    return Page.of(
        TEMPLATES.citizenGuides(
            view,
            new GuideWords(view),
            found,
            start ? new Start(readBundles.all(), findMatters.mostWanted()) : null,
            findMatters.subjects(),
            findMatters.onApp()));
  }

  /** The list alone, while somebody types. */
  @GET
  @Path("/hits")
  public Page hits(@QueryParam("q") @DefaultValue("") String words) {
    return Page.of(TEMPLATES.citizenHits(view, new GuideWords(view), found(words, "", false, "")));
  }

  private Found found(String words, String subject, boolean onApp, String cursor) {
    Portion<FindMatters.FoundMatter> slice =
        findMatters.find(
            new FindMatters.Wanted(words, subject, Optional.empty(), "", onApp),
            Optional.of(cursor).filter(c -> !c.isEmpty()),
            ON_A_PAGE);
    // a subject or the provincial app narrows to single matters
    boolean whole = subject.isEmpty() && !onApp;
    return new Found(
        words,
        subject,
        onApp,
        cursor,
        whole && cursor.isEmpty() ? findBundles.find(words) : List.of(),
        slice,
        Paging.of(view, slice.items().size(), cursor, slice.next()));
  }

  @GET
  @Path("/{code}")
  public Page guide(
      @PathParam("code") String code, @QueryParam("s") @DefaultValue("") String scenario) {
    ReadGuide.Guide guide = readGuide.read(code);
    return Page.of(
        TEMPLATES.citizenGuide(
            view, new GuideWords(view), guide, chosen(guide, scenario).orElse(null)));
  }

  /** 一次性告知书: everything on one print. */
  @GET
  @Path("/{code}/notice")
  public Page notice(
      @PathParam("code") String code, @QueryParam("s") @DefaultValue("") String scenario) {
    ReadGuide.Guide guide = readGuide.read(code);
    return Page.of(
        TEMPLATES.citizenNotice(
            view, new GuideWords(view), guide, chosen(guide, scenario).orElse(null)));
  }

  /** Leads to the guide on a phone. */
  @GET
  @Path("/{code}/qr.svg")
  @jakarta.ws.rs.Produces("image/svg+xml")
  public Response qr(@PathParam("code") String code, @Context UriInfo address) {
    readGuide.read(code);
    String url = address.getBaseUriBuilder().path("guides").path(code).build().toString();
    CacheControl hour = new CacheControl();
    hour.setMaxAge(3600);
    return Response.ok(QrPicture.svg(url)).cacheControl(hour).build();
  }

  /** A single scenario needs no choice. */
  private static Optional<Scenario> chosen(ReadGuide.Guide guide, String code) {
    return guide.list().scenarios().size() == 1
        ? Optional.of(guide.list().scenarios().get(0))
        : guide.list().scenarios().stream().filter(s -> s.code().equals(code)).findFirst();
  }
}
