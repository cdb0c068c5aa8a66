package org.onewindow.platform.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;

/**
 * Reads which keys sign. A key store that is named must be right, else the start is refused.
 * Without one only the demonstration signs, with keys of its own; elsewhere every paper says on its
 * face that it bears no digital signature, and the log says so at the start.
 */
@ApplicationScoped
public class SignatureConfiguration implements SettingsGroup {

  private static final Logger LOG = Logger.getLogger(SignatureConfiguration.class.getName());
  private static final String STORE = "onewindow.signature.keystore";

  private final Settings settings;

  /** For the container's proxy. */
  protected SignatureConfiguration() {
    this(null);
  }

  @Inject
  public SignatureConfiguration(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void check(Settings checked) {
    try {
      if (keys(checked) == SignerKeys.NONE) {
        LOG.log(
            Level.WARNING,
            "Papers are not signed and say so: {0} is not set (docs/runbook/config.md).",
            STORE);
      }
    } catch (IllegalStateException e) {
      checked.problem(e.getMessage());
    }
  }

  @Produces
  @ApplicationScoped
  public PaperSignatures signatures() {
    return new PdfSignatures(keys(settings), algorithm(settings));
  }

  static SignerKeys keys(Settings settings) {
    SignatureAlgorithm algorithm = algorithm(settings);
    Optional<String> file = settings.text(STORE);
    Optional<String> password = settings.secret("onewindow.signature.keystore.password");
    if (file.isPresent()) {
      return KeyStoreKeys.read(
          settings.folder(STORE, Path.of(file.get())),
          password.orElseThrow(
              () ->
                  new IllegalStateException(
                      "onewindow.signature.keystore.password is missing: it opens " + STORE + ".")),
          algorithm);
    }
    if (settings.demo()) {
      return new DemoKeys(
          settings
              .dataFolder()
              .resolve("secrets")
              .resolve("signature-" + algorithm.name().toLowerCase(Locale.ROOT) + ".keys"),
          algorithm);
    }
    return SignerKeys.NONE;
  }

  private static SignatureAlgorithm algorithm(Settings settings) {
    return settings.choice(
        "onewindow.signature.algorithm", SignatureAlgorithm.class, SignatureAlgorithm.RSA);
  }
}
