package org.onewindow.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;

/** Reads the settings of the file store and chooses the scanner. */
@ApplicationScoped
public class FileConfiguration implements SettingsGroup {

  @Produces
  @Singleton
  FileSettings settings(Settings settings) {
    return FileSettings.read(settings);
  }

  @Produces
  @Singleton
  MalwareScan scan(FileSettings settings) {
    return settings
        .scanner()
        .<MalwareScan>map(s -> new ClamdScan(s.host(), s.port(), settings.scannerTimeout()))
        .orElse(MalwareScan.NONE);
  }

  @Override
  public void check(Settings settings) {
    FileSettings read = FileSettings.read(settings);
    try {
      Files.createDirectories(read.folder());
    } catch (IOException e) {
      settings.problem(
          "onewindow.data.dir: the folder "
              + read.folder()
              + " cannot be made: "
              + e.getMessage()
              + ".");
      return;
    }
    if (!Files.isWritable(read.folder())) {
      settings.problem("onewindow.data.dir: the folder " + read.folder() + " is not writable.");
    }
  }
}
