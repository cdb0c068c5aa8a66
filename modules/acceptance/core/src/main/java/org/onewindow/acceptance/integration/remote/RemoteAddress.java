package org.onewindow.acceptance.integration.remote;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onewindow.platform.config.Settings;

/**
 * Where another system is and how it is spoken to, as the settings under one prefix say it: {@code
 * address}, {@code token} (a secret), {@code timeout} and {@code trust} (a PEM file of the
 * certificates that its server may show; without it those the JVM trusts).
 *
 * @param name for logs
 * @param token bearer token; empty for none
 */
public record RemoteAddress(
    String name, URI base, String token, Duration timeout, Optional<Path> trust) {

  private static final Pattern HTTP = Pattern.compile("https?://[^\\s?#]+");

  /** Whether anything is connected under the prefix. */
  public static boolean isGiven(Settings settings, String prefix) {
    return settings.text(prefix + ".address").isPresent();
  }

  /** Reads it; what is wrong is a problem of the settings. */
  public static RemoteAddress read(Settings settings, String prefix) {
    String address =
        settings.text(
            prefix + ".address", "http://127.0.0.1:9", HTTP, "an address such as https://…/v1");
    if (!settings.demo() && !address.startsWith("https://")) {
      settings.problem(prefix + ".address must begin with https:// outside demo mode.");
    }
    Optional<String> token =
        settings.secretOutsideDemo(prefix + ".token", "to speak to " + prefix + ".address");
    Optional<Path> trust = settings.text(prefix + ".trust").map(Path::of);
    if (trust.filter(file -> !Files.isReadable(file)).isPresent()) {
      settings.problem(prefix + ".trust names a file that cannot be read.");
    }
    return new RemoteAddress(
        prefix,
        URI.create(address.replaceAll("/+$", "")),
        token.orElse(""),
        settings.span(
            prefix + ".timeout",
            Duration.ofSeconds(5),
            Duration.ofMillis(100),
            Duration.ofMinutes(1)),
        trust);
  }

  /** Shows no secret. */
  @Override
  public String toString() {
    return name;
  }
}
