package org.onewindow.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each module lists its own entities in the mapping file of its jar; the lists are complete. */
class MappingListsIT {

  private static final Pattern MAPPING_FILE =
      Pattern.compile("<mapping-file>([^<]+)</mapping-file>");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern LISTED =
      Pattern.compile("<(?:entity|embeddable|mapped-superclass) class=\"([^\"]+)\"");

  @Test
  @DisplayName("映射清单与 @Entity 类逐一相符：不缺、不多、不在别的模块")
  void the_lists_are_the_entities() throws Exception {
    List<String> files = matches(MAPPING_FILE, "META-INF/persistence.xml");
    assertThat(files).isNotEmpty();
    for (String file : files) {
      URL list = resource(file);
      Set<String> listed = new TreeSet<>(matches(LISTED, file));
      Set<String> embeddable = new TreeSet<>();
      Set<String> entities = new TreeSet<>();
      for (Class<?> type : classesBeside(list, file)) {
        if (type.isAnnotationPresent(Entity.class)) {
          entities.add(type.getName());
        } else if (type.isAnnotationPresent(Embeddable.class)
            || type.isAnnotationPresent(MappedSuperclass.class)) {
          embeddable.add(type.getName());
        }
      }
      assertThat(listed).as(file).containsAll(entities);
      listed.removeAll(embeddable);
      assertThat(listed).as(file).isEqualTo(entities);
    }
  }

  private static List<String> matches(Pattern pattern, String resource) throws IOException {
    try (InputStream in = resource(resource).openStream()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String bare = COMMENT.matcher(text).replaceAll("");
      return pattern.matcher(bare).results().map(r -> r.group(1)).toList();
    }
  }

  private static URL resource(String name) {
    URL found = MappingListsIT.class.getClassLoader().getResource(name);
    assertThat(found).as(name).isNotNull();
    return found;
  }

  /** The product's classes in the folder or jar that the list stands in. */
  private static List<Class<?>> classesBeside(URL list, String file)
      throws IOException, URISyntaxException, ClassNotFoundException {
    if (list.getProtocol().equals("jar")) {
      String jar = list.getPath().substring(0, list.getPath().indexOf('!'));
      try (FileSystem zip = FileSystems.newFileSystem(Path.of(new URL(jar).toURI()))) {
        return classesBelow(zip.getPath("/"));
      }
    }
    String path = new File(list.toURI()).getPath();
    return classesBelow(Path.of(path.substring(0, path.length() - file.length())));
  }

  private static List<Class<?>> classesBelow(Path root) throws IOException, ClassNotFoundException {
    List<Class<?>> classes = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(root.resolve("org"))) {
      for (Path file : walk.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/').replace('/', '.');
        if (!name.endsWith("package-info.class")) {
          classes.add(
              Class.forName(
                  name.substring(0, name.length() - ".class".length()),
                  false,
                  MappingListsIT.class.getClassLoader()));
        }
      }
    }
    return classes;
  }
}
