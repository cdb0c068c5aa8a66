package org.onewindow.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real Chromium for the whole run: the one named by {@code CHROMIUM}, else the one on the path,
 * else Playwright's own download. Chinese glyphs come from the product's font dependency, so that
 * pictures look the same on a machine without fonts.
 */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final String FONTS = "fonts/ttf/NotoSansSC/";

  private static final class OfTheRun {

    private static final Browser BROWSER = launch();
  }

  private Chromium() {}

  static Browser get() {
    return OfTheRun.BROWSER;
  }

  private static Browser launch() {
    Optional<Path> installed = installed();
    Map<String, String> environment = new HashMap<>();
    if (installed.isPresent()) {
      environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    }
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setHeadless(true)
            .setArgs(
                List.of(
                    "--no-sandbox", // tests run as root in containers
                    "--font-render-hinting=none",
                    "--allow-loopback-in-peer-connection",
                    "--use-fake-device-for-media-stream",
                    "--use-fake-ui-for-media-stream"))
            .setEnv(environmentWith("FONTCONFIG_FILE", fontConfiguration().toString()));
    installed.ifPresent(options::setExecutablePath);
    return playwright.chromium().launch(options);
  }

  private static Optional<Path> installed() {
    String named = System.getenv("CHROMIUM");
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named));
    }
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Map<String, String> environmentWith(String name, String value) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put(name, value);
    return environment;
  }

  /** Unpacks the font beside a configuration that includes the machine's own, if it has any. */
  private static Path fontConfiguration() {
    Path folder = Path.of(System.getProperty("onewindow.work")).toAbsolutePath().resolve("fonts");
    try {
      Files.createDirectories(folder);
      for (String weight : List.of("Regular", "Medium", "Bold")) {
        String name = "NotoSansSC-" + weight + ".ttf";
        try (InputStream in = Chromium.class.getClassLoader().getResourceAsStream(FONTS + name)) {
          if (in != null) {
            Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
      return Files.writeString(
          folder.resolve("fonts.conf"),
          """
          <?xml version="1.0"?>
          <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
          <fontconfig>
            <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
            <dir>%s</dir>
            <cachedir>%s/cache</cachedir>
            <alias><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias>
            <alias><family>serif</family><prefer><family>Noto Sans SC</family></prefer></alias>
          </fontconfig>
          """
              .formatted(folder, folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
