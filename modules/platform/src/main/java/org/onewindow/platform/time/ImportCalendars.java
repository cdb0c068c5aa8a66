package org.onewindow.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.startup.StartupTask;
import org.onewindow.platform.text.Texts;

/**
 * Brings the years of the file named by {@code onewindow.calendar.import} into a calendar that does
 * not know them yet: a path, or a {@code file:} or {@code jar:} URL.
 */
@ApplicationScoped
public class ImportCalendars implements StartupTask {

  private static final Logger LOG = Logger.getLogger(ImportCalendars.class.getName());
  private static final String KEY = "onewindow.calendar.import";
  private static final Set<String> SCHEMES = Set.of("file", "jar");

  private final Optional<String> source;
  private final ReplaceCalendar replaceCalendar;
  private final CurrentActor actor;

  /** For the container's proxy. */
  protected ImportCalendars() {
    source = Optional.empty();
    replaceCalendar = null;
    actor = null;
  }

  @Inject
  public ImportCalendars(Settings settings, ReplaceCalendar replaceCalendar, CurrentActor actor) {
    this.source = settings.text(KEY);
    this.replaceCalendar = replaceCalendar;
    this.actor = actor;
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public void run() {
    if (source.isEmpty()) {
      return;
    }
    CalendarDraft draft = CalendarFile.read(bytes(source.get()), Optional.empty());
    if (draft.isRefused()) {
      Refusal first = draft.problems().get(0);
      throw new IllegalStateException(
          KEY
              + " names "
              + source.get()
              + ", which is no calendar: "
              + first.field()
              + " "
              + Texts.in(java.util.Locale.ENGLISH)
                  .get("refusal." + first.code(), first.arguments().toArray()));
    }
    TreeSet<Integer> added = new TreeSet<>();
    actor.runAs(
        Actor.system("calendar-import", ReplaceCalendar.PERMISSION),
        () -> added.addAll(replaceCalendar.whereUnknown(draft)));
    if (!added.isEmpty()) {
      LOG.log(Level.INFO, "The work calendar now knows {0}.", added);
    }
  }

  private static byte[] bytes(String source) {
    try (InputStream in = open(source)) {
      return in.readNBytes(CalendarFile.MOST_BYTES + 1);
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException(KEY + " names " + source + ", which cannot be read.", e);
    }
  }

  private static InputStream open(String source) throws IOException {
    int colon = source.indexOf(':');
    if (colon > 1 && SCHEMES.contains(source.substring(0, colon))) {
      return URI.create(source).toURL().openStream();
    }
    return Files.newInputStream(Path.of(source));
  }
}
