package org.onewindow.platform.web.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;

/**
 * Who may read the metrics: a program on this machine itself, or one that knows the token. A proxy
 * on this machine speaks for strangers, so what came through one is not from here.
 *
 * @param token empty where none is configured
 */
public record OperatorAccess(Optional<String> token) {

  static final Set<String> FORWARDED =
      Set.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private static final String BEARER = "Bearer ";
  private static final int SHORTEST = 16;

  /**
   * @param isFromHere the other end of the line is this machine
   * @param isForwarded any of the headers of a proxy is there
   * @param authorization the header of this name, or null
   */
  boolean mayEnter(boolean isFromHere, boolean isForwarded, String authorization) {
    return isFromHere && !isForwarded || knowsToken(authorization);
  }

  private boolean knowsToken(String authorization) {
    return token.isPresent()
        && authorization != null
        && authorization.startsWith(BEARER)
        && MessageDigest.isEqual(
            token.get().getBytes(StandardCharsets.UTF_8),
            authorization.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "OperatorAccess";
  }

  static OperatorAccess read(Settings settings) {
    Optional<String> token = settings.secret("onewindow.metrics.token");
    if (token.isPresent() && token.get().length() < SHORTEST) {
      settings.problem(
          "onewindow.metrics.token is shorter than 16 characters: it could be guessed.");
    }
    return new OperatorAccess(token);
  }

  /** Produces the setting and has it checked at the start. */
  @ApplicationScoped
  static class Configured implements SettingsGroup {

    @Override
    public void check(Settings settings) {
      read(settings);
    }

    @Produces
    @Singleton
    OperatorAccess access(Settings settings) {
      return read(settings);
    }
  }
}
