package org.onewindow.standalone;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.management.JMException;
import javax.management.JMRuntimeException;
import javax.management.ObjectName;

/**
 * The archive of loaded classes that makes later starts fast. The start script names the wanted
 * file in the system property {@code onewindow.archive.write} when it is missing and runs Java with
 * {@code -XX:+RecordDynamicDumpInfo}; this process then writes it once, after the product was
 * loaded. A Java without that ability goes on without an archive.
 */
final class ClassArchive {

  private ClassArchive() {}

  /** Where the archive is wanted, empty if it is there already or not asked for. */
  static Optional<Path> wanted() {
    return Optional.ofNullable(System.getProperty("onewindow.archive.write")).map(Path::of);
  }

  /** Writes the archive under its final name only when it is whole. Takes some seconds. */
  static boolean write(Path file) {
    if (file.toString().indexOf('"') >= 0) {
      return false; // the command below cannot name such a file
    }
    Path part = file.resolveSibling(file.getFileName() + ".part" + ProcessHandle.current().pid());
    try {
      Files.createDirectories(file.getParent());
      ManagementFactory.getPlatformMBeanServer()
          .invoke(
              new ObjectName("com.sun.management:type=DiagnosticCommand"),
              "vmCds",
              new Object[] {new String[] {"dynamic_dump", '"' + part.toString() + '"'}},
              new String[] {String[].class.getName()});
      if (Files.exists(part)) {
        Files.move(part, file);
        return true;
      }
      return false;
    } catch (JMException | JMRuntimeException | java.io.IOException e) {
      return false;
    }
  }
}
