package org.onewindow.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The modules as the parent POM lists them, so that a new module cannot be forgotten. */
final class Reactor {

  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
  static final Path ROOT = findRoot();

  private Reactor() {}

  private static Path findRoot() {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.exists(here.resolve("modules/kernel"))) {
      here = here.getParent();
    }
    return here;
  }

  static List<String> modules() {
    return MODULE.matcher(read(ROOT.resolve("pom.xml"))).results().map(m -> m.group(1)).toList();
  }

  /** Folders of compiled main classes, one for each module that has main code. */
  static List<Path> classFolders() {
    return modules().stream()
        .map(m -> ROOT.resolve(m).resolve("target/classes"))
        .filter(Files::isDirectory)
        .toList();
  }

  static JavaClasses mainClasses() {
    return new ClassFileImporter().importPaths(classFolders());
  }

  /** Hand-written files below the given folders of all modules, by ending. */
  static List<Path> sources(String folder, String ending) {
    return modules().stream()
        .map(m -> ROOT.resolve(m).resolve(folder))
        .filter(Files::isDirectory)
        .flatMap(Reactor::walk)
        .filter(f -> f.toString().endsWith(ending))
        .toList();
  }

  static List<String> matches(Path file, Pattern pattern) {
    return pattern.matcher(read(file)).results().map((MatchResult m) -> m.group(1)).toList();
  }

  static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
