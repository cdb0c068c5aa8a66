package org.onewindow.testsupport.server;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.onewindow.testsupport.time.TestTime;

/** The WAR exactly as the build made it, plus the test classes and what they need. */
public final class ProductUnderTest {

  private ProductUnderTest() {}

  /**
   * Builds the archive from the file named by {@code onewindow.test.war} and the test classes
   * beside {@code anyTest}.
   */
  public static WebArchive with(Class<?> anyTest) {
    return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
        .importFrom(new File(System.getProperty("onewindow.test.war")))
        .as(WebArchive.class)
        .addAsLibraries(jar("tests.jar", anyTest), jar("test-support.jar", TestTime.class))
        .addAsLibraries(jar("assertj.jar", Assertions.class));
  }

  /** The jar, or the folder of classes as a jar, that a class was loaded from. */
  private static JavaArchive jar(String name, Class<?> member) {
    try {
      File place =
          Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile();
      return place.isDirectory()
          ? ShrinkWrap.create(ExplodedImporter.class, name)
              .importDirectory(place)
              .as(JavaArchive.class)
          : ShrinkWrap.create(ZipImporter.class, name).importFrom(place).as(JavaArchive.class);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
