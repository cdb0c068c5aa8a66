package org.onewindow.standalone;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.JMRuntimeException;
import javax.management.MBeanException;
import javax.management.ObjectName;
import javax.management.ReflectionException;

/**
 * The archive of loaded classes that makes later starts fast. The start script names the wanted
 * file in the system property {@code onewindow.archive.write} when it is missing and runs Java with
 * {@code -XX:+RecordDynamicDumpInfo}; this process then writes it once, after the product is ready,
 * so that nobody waits for it. A Java without that ability goes on without an archive.
 */
final class ClassArchive {

  /** A class in Java's own list, with its loader; {@code null} is the one of the platform. */
  private static final Pattern LOADED = Pattern.compile("([\\w.$]+)/0x[0-9a-f]+");

  /** As the start script names it, and the name it has until it is whole. */
  private static final Pattern ARCHIVE =
      Pattern.compile("classes-\\d+\\.jsa(\\.part(?<process>\\d{1,18}))?");

  private ClassArchive() {}

  /** Where the archive is wanted, empty if it is there already or not asked for. */
  static Optional<Path> wanted() {
    return Optional.ofNullable(System.getProperty("onewindow.archive.write")).map(Path::of);
  }

  /**
   * Writes the archive under its final name only when it is whole. Takes some seconds.
   *
   * @param application the loader of the application's classes, which are archived too
   */
  static boolean write(Path file, ClassLoader application) {
    if (file.toString().indexOf('"') >= 0) {
      return false; // the command below cannot name such a file
    }
    Path part = file.resolveSibling(file.getFileName() + ".part" + ProcessHandle.current().pid());
    try {
      Files.createDirectories(file.getParent());
      sweep(file);
      link(application);
      makeRoom();
      diagnose("vmCds", "dynamic_dump", '"' + part.toString() + '"');
      if (Files.exists(part)) {
        Files.move(part, file);
        return true;
      }
      return false;
    } catch (JMException | JMRuntimeException | IOException e) {
      return false;
    }
  }

  /** Archives of other builds, and what a process left half written that was killed meanwhile. */
  private static void sweep(Path file) throws IOException {
    try (Stream<Path> beside = Files.list(file.getParent())) {
      for (Path other : beside.toList()) {
        Matcher name = ARCHIVE.matcher(other.getFileName().toString());
        if (name.matches() && (name.group("process") == null || !isAlive(name.group("process")))) {
          Files.delete(other);
        }
      }
    }
  }

  private static boolean isAlive(String process) {
    return ProcessHandle.of(Long.parseLong(process)).isPresent();
  }

  /**
   * Java archives linked classes only, and those that were merely looked at would be read from
   * their jars at every start. Asking for the constructors links a class and runs nothing of it.
   */
  private static void link(ClassLoader loader) throws JMException {
    Matcher loaded = LOADED.matcher(diagnose("vmClassHierarchy"));
    while (loaded.find()) {
      try {
        var unused = Class.forName(loaded.group(1), false, loader).getDeclaredConstructors();
      } catch (ClassNotFoundException | LinkageError e) {
        // made on the fly, or one that lacks a part it does not need
      }
    }
  }

  /** What the looking took is given back first: the writing takes as much again. */
  private static void makeRoom() throws JMException {
    System.gc();
    try {
      diagnose("systemTrimNativeHeap");
    } catch (MBeanException | ReflectionException e) {
      // a Java, or a system, that has no such thing
    }
  }

  private static String diagnose(String command, String... arguments) throws JMException {
    return (String)
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                command,
                new Object[] {arguments},
                new String[] {String[].class.getName()});
  }
}
