package org.onewindow.platform.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads settings by key and collects what is wrong with them, one plain sentence each. A wrong
 * value reads as the default, so that all problems of a start are found at once; whoever uses the
 * values calls {@link #mustBeRight} first. Not thread-safe.
 */
public final class Settings {

  /** Demo mode: sample data, public accounts, file adapters. */
  public static final String DEMO = "onewindow.demo";

  private final Function<String, Optional<String>> source;
  private final List<String> problems = new ArrayList<>();

  /**
   * @param source the raw value of a key; empty or blank counts as absent
   */
  public Settings(Function<String, Optional<String>> source) {
    this.source = key -> source.apply(key).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** The folder that this node keeps its files in; its content survives a restart. */
  public Path dataFolder() {
    return folder("onewindow.data", Path.of("data"));
  }

  public boolean demo() {
    return flag(DEMO, false);
  }

  public Optional<String> text(String key) {
    return source.apply(key);
  }

  public String text(String key, String otherwise) {
    return source.apply(key).orElse(otherwise);
  }

  /** A value of the given form. */
  public String text(String key, String otherwise, Pattern form, String formInWords) {
    return check(
        key, otherwise, v -> form.matcher(v).matches() ? v : null, "must be " + formInWords);
  }

  /**
   * A secret: from the key itself, or from the file that {@code <key>.file} names, so that it need
   * not stand in the environment. Never shown in a problem.
   */
  public Optional<String> secret(String key) {
    Optional<String> file = source.apply(key + ".file");
    if (file.isEmpty()) {
      return source.apply(key);
    }
    try {
      return Optional.of(Files.readString(Path.of(file.get())).strip()).filter(s -> !s.isEmpty());
    } catch (IOException | InvalidPathException e) {
      problem(key + ".file names " + file.get() + ", which cannot be read.");
      return Optional.empty();
    }
  }

  /** A secret that must be there outside demo mode. */
  public Optional<String> secretOutsideDemo(String key, String purpose) {
    Optional<String> secret = secret(key);
    if (secret.isEmpty() && !demo()) {
      problem(key + " is missing: it is needed " + purpose + ".");
    }
    return secret;
  }

  public boolean flag(String key, boolean otherwise) {
    return check(
        key,
        otherwise,
        v -> v.equals("true") ? Boolean.TRUE : v.equals("false") ? Boolean.FALSE : null,
        "must be true or false");
  }

  public int number(String key, int otherwise, int least, int most) {
    return check(
        key,
        otherwise,
        v -> {
          int n = Integer.parseInt(v);
          return n < least || n > most ? null : n;
        },
        "must be a whole number from " + least + " to " + most);
  }

  /** A time span in ISO form, e.g. {@code PT5M}. */
  public Duration span(String key, Duration otherwise, Duration least, Duration most) {
    return check(
        key,
        otherwise,
        v -> {
          Duration d = Duration.parse(v);
          return d.compareTo(least) < 0 || d.compareTo(most) > 0 ? null : d;
        },
        "must be a time span from " + least + " to " + most + ", such as " + otherwise);
  }

  public Path folder(String key, Path otherwise) {
    return check(key, otherwise, Path::of, "must be a folder");
  }

  /** One of an enum's constants, written in lower case with hyphens. */
  public <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
    return check(
        key,
        otherwise,
        v -> Enum.valueOf(type, v.toUpperCase(Locale.ROOT).replace('-', '_')),
        "must be one of "
            + String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                    .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList()));
  }

  /** Adds a problem that a group found itself: one sentence that says what to do. */
  public void problem(String sentence) {
    problems.add(sentence);
  }

  public List<String> problems() {
    return List.copyOf(problems);
  }

  /**
   * @throws SettingsRefused with all problems found so far
   */
  public void mustBeRight() {
    if (!problems.isEmpty()) {
      throw new SettingsRefused(problems);
    }
  }

  private <T> T check(String key, T otherwise, Function<String, T> read, String rule) {
    Optional<String> value = source.apply(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      T result = read.apply(value.get());
      if (result != null) {
        return result;
      }
    } catch (IllegalArgumentException | DateTimeParseException e) {
      problem(key + " " + rule + ", not '" + value.get() + "'.");
      return otherwise;
    }
    problem(key + " " + rule + ", not '" + value.get() + "'.");
    return otherwise;
  }
}
