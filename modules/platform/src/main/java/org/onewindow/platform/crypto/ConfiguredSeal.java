package org.onewindow.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;

/**
 * Makes the seal from the settings, and refuses the start when a key is missing or short. Only demo
 * mode makes keys for itself, kept in the data folder so that the demo county's data can be opened
 * after a restart.
 */
@ApplicationScoped
class ConfiguredSeal implements SettingsGroup {

  private final Settings settings;

  protected ConfiguredSeal() {
    this(null);
  }

  @Inject
  ConfiguredSeal(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void check(Settings checked) {
    try {
      keys(checked);
    } catch (IllegalStateException e) {
      checked.problem(e.getMessage());
    }
  }

  @Produces
  @ApplicationScoped
  FieldSeal seal() {
    return new AuthenticatedFieldSeal(keys(settings));
  }

  private static SealKeys keys(Settings settings) {
    Path folder = settings.folder("onewindow.data", Path.of("data")).resolve("secrets");
    Optional<String> ring = settings.secret("onewindow.seal.keys");
    Optional<String> index = settings.secret("onewindow.seal.index.key");
    boolean demo = settings.demo();
    return SealKeys.parse(
        settings.choice("onewindow.seal.algorithm", SealAlgorithm.class, SealAlgorithm.AES),
        settings.choice("onewindow.seal.index.algorithm", SealAlgorithm.class, SealAlgorithm.AES),
        ring.orElseGet(() -> demo ? "demo:" + kept(folder.resolve("seal.key")) : ""),
        index.orElseGet(() -> demo ? kept(folder.resolve("index.key")) : ""));
  }

  /** The key in the file; a new one when there is no file yet. */
  private static String kept(Path file) {
    byte[] material = new byte[SealKeys.MIN_BYTES];
    new SecureRandom().nextBytes(material);
    try {
      Files.createDirectories(file.getParent());
      SecretFile.write(file, Base64.getEncoder().encodeToString(material));
      return Files.readString(file);
    } catch (FileAlreadyExistsException kept) {
      return read(file);
    } catch (IOException e) {
      throw new IllegalStateException("The key file cannot be written: " + file, e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException("The key file cannot be read: " + file, e);
    }
  }
}
