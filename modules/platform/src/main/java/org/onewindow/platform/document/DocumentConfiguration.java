package org.onewindow.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;

/** Reads the settings of the papers. */
@ApplicationScoped
public class DocumentConfiguration implements SettingsGroup {

  private static final String FONTS = "onewindow.document.fonts";

  @Override
  public void check(Settings settings) {
    ownFonts(settings)
        .filter(folder -> !Files.isReadable(folder) || !Files.isDirectory(folder))
        .ifPresent(f -> settings.problem(FONTS + " must be a readable folder, not " + f + "."));
  }

  /** The folder with the county's own fonts; empty when none is named or the name is no path. */
  static Optional<Path> ownFonts(Settings settings) {
    return settings
        .text(FONTS)
        .flatMap(
            text -> {
              try {
                return Optional.of(Path.of(text));
              } catch (InvalidPathException e) {
                settings.problem(FONTS + " must be a folder: " + e.getMessage() + ".");
                return Optional.empty();
              }
            });
  }
}
