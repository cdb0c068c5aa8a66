package org.onewindow.acceptance.domain.matter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.onewindow.kernel.refusal.Refusal;

/**
 * A whole paper by which a department entrusts a window (窗口授权委托书): one number, one power, one span
 * of days, and the matters it covers.
 *
 * @param document number of the paper
 * @param window code of the window
 * @param power how far it reaches, above {@link WindowPower#COLLECT}
 * @param organ USCC of the department
 * @param firstDay first day it is valid
 * @param lastDay last day it is valid; empty without end
 * @param matters codes of the matters it covers, at least one
 */
public record AuthorisationPaper(
    String document,
    String window,
    WindowPower power,
    String organ,
    LocalDate firstDay,
    Optional<LocalDate> lastDay,
    SortedSet<String> matters) {

  /**
   * @throws org.onewindow.kernel.refusal.Refused {@code AUTHORISATION_WITHOUT_SCOPE}, {@code
   *     AUTHORISATION_GIVES_NOTHING} (ACC-139), {@code AUTHORISATION_WITHOUT_DOCUMENT} or {@code
   *     AUTHORISATION_ENDS_EARLY} (ACC-136)
   */
  public AuthorisationPaper {
    matters = Collections.unmodifiableSortedSet(new TreeSet<>(matters));
    if (matters.isEmpty()) {
      throw Refusal.of("AUTHORISATION_WITHOUT_SCOPE").at("matters").raise();
    }
    if (power == WindowPower.COLLECT) {
      throw Refusal.of("AUTHORISATION_GIVES_NOTHING").at("power").raise();
    }
    new WindowAuthorisation(document, window, matters.first(), power, organ, firstDay, lastDay);
  }

  /** The paper matter by matter, as it is kept. */
  public List<WindowAuthorisation> rows() {
    WindowAuthorisation first =
        new WindowAuthorisation(document, window, matters.first(), power, organ, firstDay, lastDay);
    return matters.stream().map(first::of).toList();
  }

  /** The papers that rows belong to: what differs in power, organ or days are two papers. */
  public static List<AuthorisationPaper> of(Collection<WindowAuthorisation> rows) {
    Map<WindowAuthorisation, SortedSet<String>> scopes = new LinkedHashMap<>();
    rows.stream()
        .filter(r -> r.power() != WindowPower.COLLECT)
        .forEach(r -> scopes.computeIfAbsent(r.of(""), key -> new TreeSet<>()).add(r.matter()));
    return scopes.entrySet().stream()
        .map(
            e ->
                new AuthorisationPaper(
                    e.getKey().document(),
                    e.getKey().window(),
                    e.getKey().power(),
                    e.getKey().organ(),
                    e.getKey().firstDay(),
                    e.getKey().lastDay(),
                    e.getValue()))
        .toList();
  }

  public boolean isValidOn(LocalDate day) {
    return rows().get(0).isValidOn(day);
  }

  /** Whether it has run out before the day; a paper that begins later has not. */
  public boolean isOverOn(LocalDate day) {
    return lastDay.filter(day::isAfter).isPresent();
  }

  /**
   * ACC-140: a department entrusts only what is its own.
   *
   * @param organs USCC of the organ of each matter in force
   */
  public Optional<Refusal> against(Map<String, String> organs) {
    return matters.stream()
        .filter(matter -> !organs.getOrDefault(matter, organ).equals(organ))
        .findFirst()
        .map(matter -> Refusal.of("AUTHORISATION_OF_ANOTHER_ORGAN", matter).at("organ"));
  }

  /** ACC-139: it covers what the window handles, nothing else. */
  public Optional<Refusal> within(Collection<String> handled) {
    return matters.stream()
        .filter(matter -> !handled.contains(matter))
        .findFirst()
        .map(matter -> Refusal.of("AUTHORISATION_SCOPE_FOREIGN", matter).at("matters"));
  }
}
