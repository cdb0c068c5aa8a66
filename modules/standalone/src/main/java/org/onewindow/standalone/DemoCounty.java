package org.onewindow.standalone;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/**
 * The fictional county that demo mode loads: the files in the folder {@code demo} of the launcher's
 * jar. The launcher tells the product where they are and reads from them only who may log in.
 */
final class DemoCounty {

  private static final String FOLDER = "demo/";

  private final List<String> files;

  private DemoCounty(List<String> files) {
    this.files = files;
  }

  static DemoCounty ofThisProduct() {
    Path jar;
    try {
      jar = Path.of(DemoCounty.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    if (Files.isDirectory(jar)) {
      return new DemoCounty(List.of());
    }
    try (JarFile archive = new JarFile(jar.toFile())) {
      return new DemoCounty(
          archive.stream()
              .map(JarEntry::getName)
              .filter(name -> name.startsWith(FOLDER) && !name.endsWith("/"))
              .sorted()
              .toList());
    } catch (IOException e) {
      throw new CannotStart(CannotStart.Reason.PRODUCT_INCOMPLETE, e, jar);
    }
  }

  /** The value of {@code onewindow.county}. */
  String county() {
    return files.stream()
        .filter(name -> name.endsWith(".json"))
        .map(name -> "classpath:" + name)
        .collect(Collectors.joining(","));
  }

  /** The value of {@code onewindow.calendar.import}. */
  Optional<String> calendar() {
    return files.stream()
        .filter(name -> name.endsWith(".csv") && name.contains("calendar"))
        .map(name -> ClassLoader.getSystemResource(name).toString())
        .findFirst();
  }

  /** The name of the bureau: the first unit. */
  Optional<String> bureau() {
    return section("units").stream().map(unit -> unit.getString("name")).findFirst();
  }

  /** Who may log in, in the order of the files. */
  List<Account> accounts() {
    return section("accounts").stream().map(Account::of).toList();
  }

  /** Who applies online, in the order of the files. */
  List<Applicant> applicants() {
    return section("applicants").stream()
        .map(
            entry ->
                new Applicant(
                    entry.getString("number"),
                    entry.getString("password"),
                    entry.getString("name")))
        .toList();
  }

  private List<JsonObject> section(String name) {
    List<JsonObject> entries = new ArrayList<>();
    for (String file : files) {
      if (file.endsWith(".json")) {
        JsonObject content = read(file);
        if (content.containsKey(name)) {
          content.getJsonArray(name).stream().map(JsonValue::asJsonObject).forEach(entries::add);
        }
      }
    }
    return entries;
  }

  private static JsonObject read(String file) {
    try (InputStream in = ClassLoader.getSystemResourceAsStream(file);
        JsonReader reader = Json.createReader(in)) {
      return reader.readObject();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * An invented person or company that applies online.
   *
   * @param number to log in with; of a region that does not exist
   */
  record Applicant(String number, String password, String name) {}

  /**
   * A person of the demo county.
   *
   * @param login name to log in with
   * @param name of the invented person
   * @param password the same for all, and only in demo mode
   * @param roles codes of the roles, first the main one
   */
  record Account(String login, String name, String password, List<String> roles) {

    private static Account of(JsonObject entry) {
      return new Account(
          entry.getString("login"),
          entry.getString("name"),
          entry.getString("password"),
          entry.getJsonArray("roles").stream()
              .map(role -> role.asJsonObject().getString("role"))
              .distinct()
              .toList());
    }
  }
}
