package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onewindow.platform.crypto.SecretFile;
import org.onewindow.platform.identity.IdentitySettings;

/**
 * Hands one-time passwords to the person at the server: in files of mode 0600 in the data folder,
 * never in the log. The log says where.
 */
@ApplicationScoped
class OneTimePasswords {

  private static final Logger LOG = Logger.getLogger(OneTimePasswords.class.getName());

  private final IdentitySettings settings;

  protected OneTimePasswords() {
    this(null);
  }

  @Inject
  OneTimePasswords(IdentitySettings settings) {
    this.settings = settings;
  }

  Path fileOf(String login) {
    return settings.data().resolve("secrets").resolve("first-password-" + login + ".txt");
  }

  /** Writes the password, in place of an older one that was not used. */
  void write(String login, String password) {
    Path file = fileOf(login);
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(file);
      SecretFile.write(file, password + System.lineSeparator());
    } catch (IOException e) {
      throw new UncheckedIOException("The one-time password cannot be written to " + file, e);
    }
    LOG.log(
        Level.INFO,
        "The one-time password of account {0} stands in {1}; delete the file after the first log-in.",
        new Object[] {login, file.toAbsolutePath()});
  }
}
