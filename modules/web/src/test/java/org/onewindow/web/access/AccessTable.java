package org.onewindow.web.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.onewindow.web.Endpoint;

/**
 * Who may reach what: the file {@code access/who-may-reach-what.txt}, which explains itself. The
 * first line that fits an endpoint speaks for it.
 */
record AccessTable(List<Line> lines) {

  static final String FILE = "/access/who-may-reach-what.txt";

  /**
   * A line of the file.
   *
   * @param methods {@code *} or some, separated by commas
   * @param path of endpoints, {@code **} for the rest of a path
   * @param roles who has what it needs; empty for nobody among the staff
   */
  record Line(
      String text,
      String methods,
      Pattern path,
      String stranger,
      String applicant,
      String without,
      String other,
      String own,
      Set<String> roles) {

    boolean fits(Endpoint endpoint) {
      boolean method =
          methods.equals("*") || Arrays.asList(methods.split(",")).contains(endpoint.method());
      return method && path.matcher(endpoint.path()).matches();
    }

    /** Open to everybody: whoever is not logged in has asked for all. */
    boolean isPublic() {
      return stranger.equals("ok") && without.equals("ok") && own.equals("ok");
    }

    /** Whether the same role is told something else in another unit. */
    boolean unitMatters() {
      return !other.equals(own) && !other.equals(without);
    }

    /** What a role of the staff is answered; {@code -} where nobody need ask. */
    String answer(Set<String> held, boolean ownUnit) {
      boolean has = roles.contains("*") || held.stream().anyMatch(roles::contains);
      return !has ? without : ownUnit ? own : other;
    }
  }

  static AccessTable read() {
    try (InputStream in = AccessTable.class.getResourceAsStream(FILE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new AccessTable(
          text.lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .map(AccessTable::line)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line line(String text) {
    String[] cells = text.split("\\s+");
    if (cells.length < 7) {
      throw new IllegalStateException("Not a line of the table: " + text);
    }
    Set<String> roles = new TreeSet<>(Arrays.asList(cells).subList(7, cells.length));
    return new Line(
        text,
        cells[0],
        Pattern.compile(
            Arrays.stream(cells[1].split("\\*\\*", -1))
                .map(Pattern::quote)
                .collect(java.util.stream.Collectors.joining(".*"))),
        cells[2],
        cells[3],
        cells[4],
        cells[5],
        cells[6],
        roles);
  }
}
