package org.onewindow.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Makes the seal from the configuration at the start, and refuses the start when a key is missing
 * or short. Only demo mode makes keys for itself, kept in the data folder so that the demo county's
 * data can be opened after a restart.
 */
@ApplicationScoped
class ConfiguredSeal {

  private FieldSeal seal;

  @Inject Config config;

  /** Runs while the application is deployed: an exception here stops the start. */
  void atStart(@Observes @Initialized(ApplicationScoped.class) Object ignored) {
    seal();
  }

  @Produces
  @ApplicationScoped
  FieldSeal seal() {
    if (seal == null) {
      seal = new AuthenticatedFieldSeal(keys());
    }
    return seal;
  }

  private SealKeys keys() {
    boolean demo = config.getOptionalValue("onewindow.demo", Boolean.class).orElse(false);
    return SealKeys.parse(
        algorithm("onewindow.seal.algorithm"),
        algorithm("onewindow.seal.index.algorithm"),
        secret("onewindow.seal.keys").orElseGet(() -> demo ? "demo:" + kept("seal.key") : ""),
        secret("onewindow.seal.index.key").orElseGet(() -> demo ? kept("index.key") : ""));
  }

  private SealAlgorithm algorithm(String key) {
    String name = config.getOptionalValue(key, String.class).orElse("AES");
    try {
      return SealAlgorithm.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(key + " is AES or SM4, not " + name + ".", e);
    }
  }

  private Optional<String> secret(String key) {
    Optional<String> file = config.getOptionalValue(key + ".file", String.class);
    if (file.isEmpty()) {
      return config.getOptionalValue(key, String.class);
    }
    try {
      return Optional.of(Files.readString(Path.of(file.get())));
    } catch (IOException e) {
      throw new IllegalStateException(key + ".file cannot be read: " + file.get(), e);
    }
  }

  private String kept(String name) {
    Path folder =
        Path.of(config.getOptionalValue("onewindow.data", String.class).orElse("data"), "secrets");
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      byte[] material = new byte[SealKeys.MIN_BYTES];
      new SecureRandom().nextBytes(material);
      try {
        SecretFile.write(file, Base64.getEncoder().encodeToString(material));
      } catch (FileAlreadyExistsException made) {
        return Files.readString(file);
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException("The key file cannot be kept: " + file, e);
    }
  }
}
