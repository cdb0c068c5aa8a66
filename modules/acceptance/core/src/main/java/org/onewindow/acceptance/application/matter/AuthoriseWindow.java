package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onewindow.acceptance.domain.matter.AuthorisationPaper;
import org.onewindow.acceptance.domain.matter.PublishedMatters;
import org.onewindow.acceptance.domain.matter.WindowAuthorisation;
import org.onewindow.acceptance.domain.matter.WindowPower;
import org.onewindow.acceptance.persistence.matter.Windows;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/**
 * Registers the paper by which a department entrusts a window, and changes it. A paper is never
 * deleted: one that is withdrawn gets its last day, so that what was done under it can be
 * explained.
 */
@ApplicationScoped
public class AuthoriseWindow {

  private final Windows windows;
  private final PublishedMatters matters;
  private final Audit audit;

  /** For the container's proxy. */
  protected AuthoriseWindow() {
    this(null, null, null);
  }

  @Inject
  public AuthoriseWindow(Windows windows, PublishedMatters matters, Audit audit) {
    this.windows = windows;
    this.matters = matters;
    this.audit = audit;
  }

  /**
   * @param seen the version of the window that was looked at
   * @throws NotFound {@code WINDOW_UNKNOWN}
   * @throws org.onewindow.kernel.refusal.Stale {@code WINDOW_CHANGED_MEANWHILE}
   * @throws Refused {@code AUTHORISATION_SCOPE_FOREIGN}, {@code AUTHORISATION_OF_ANOTHER_ORGAN},
   *     {@code AUTHORISATION_TWICE}
   */
  @Transactional
  @Permitted(MatterRoles.WINDOWS)
  public void with(AuthorisationPaper paper, long seen) {
    windows.change(paper.window(), seen);
    mustFit(paper, windows.authorisations(paper.window()));
    paper.rows().forEach(windows::put);
    record("window.authorise", paper);
  }

  /**
   * Writes a paper anew.
   *
   * @param document number of the paper as it stands
   * @param power its power as it stands
   * @throws NotFound {@code WINDOW_UNKNOWN}, {@code AUTHORISATION_NOT_FOUND}
   * @throws org.onewindow.kernel.refusal.Stale {@code WINDOW_CHANGED_MEANWHILE}
   * @throws Refused as for a new one
   */
  @Transactional
  @Permitted(MatterRoles.WINDOWS)
  public void change(String document, WindowPower power, AuthorisationPaper to, long seen) {
    windows.change(to.window(), seen);
    List<WindowAuthorisation> all = windows.authorisations(to.window());
    Predicate<WindowAuthorisation> old =
        row -> row.document().equals(document) && row.power() == power;
    List<AuthorisationPaper> before = AuthorisationPaper.of(all.stream().filter(old).toList());
    if (before.isEmpty()) {
      throw new NotFound(Refusal.of("AUTHORISATION_NOT_FOUND", document));
    }
    mustFit(to, all.stream().filter(old.negate()).toList());
    before.forEach(windows::remove);
    to.rows().forEach(windows::put);
    record("window.authorise.change", to);
  }

  private void mustFit(AuthorisationPaper paper, List<WindowAuthorisation> others) {
    Map<String, String> organs = new TreeMap<>();
    paper
        .matters()
        .forEach(matter -> matters.current(matter).ifPresent(m -> organs.put(matter, m.organ())));
    List<Refusal> reasons =
        Stream.of(
                paper.within(windows.mattersOf(paper.window())).orElse(null),
                paper.against(organs).orElse(null),
                twice(paper, others))
            .filter(Objects::nonNull)
            .toList();
    if (!reasons.isEmpty()) {
      throw new Refused(reasons);
    }
  }

  private static Refusal twice(AuthorisationPaper paper, List<WindowAuthorisation> others) {
    return others.stream()
        .filter(row -> row.document().equals(paper.document()))
        .filter(row -> row.power() == paper.power() || paper.matters().contains(row.matter()))
        .findFirst()
        .map(row -> Refusal.of("AUTHORISATION_TWICE", paper.document()).at("document"))
        .orElse(null);
  }

  private void record(String action, AuthorisationPaper paper) {
    audit.record(
        new AuditEntry(
            action,
            "window",
            paper.window(),
            "",
            Map.of(
                "document", paper.document(),
                "power", paper.power().name(),
                "organ", paper.organ(),
                "firstDay", paper.firstDay().toString(),
                "lastDay", paper.lastDay().map(Object::toString).orElse(""),
                "scope", String.join(" ", paper.matters()))));
  }
}
