package org.onewindow.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.kernel.identity.Uscc;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;
import org.onewindow.platform.identity.domain.LockOut;
import org.onewindow.platform.identity.domain.Unit;

/**
 * What the administrator of the server may set about accounts and sessions.
 *
 * @param demo demo accounts exist and are shown on the log-in page
 * @param data folder of the server, for files with one-time passwords
 * @param iterations of PBKDF2-HMAC-SHA512
 * @param parallelChecks passwords checked at the same time
 * @param idle a session ends after so long without a request
 * @param longest a session ends after so long in any case
 * @param recheck a change made on another node is seen after at most so long
 * @param secondFactorRoles whoever holds one of them in any unit must bind a second factor
 * @param issuer name that authenticator apps show
 * @param rescue log-in name of an administrator who gets a new one-time password at the start
 * @param bureau the organ to begin with where no county file names any
 * @param names patience with one log-in name, and with codes of one account
 * @param addresses patience with one address, which may be a whole office
 */
public record IdentitySettings(
    boolean demo,
    Path data,
    int iterations,
    int parallelChecks,
    Duration idle,
    Duration longest,
    Duration recheck,
    Set<String> secondFactorRoles,
    String issuer,
    Optional<String> rescue,
    Optional<Unit> bureau,
    LockOut.Patience names,
    LockOut.Patience addresses) {

  static final int ITERATIONS = 210_000;
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  public IdentitySettings {
    secondFactorRoles = Set.copyOf(secondFactorRoles);
  }

  /** Reads the settings; problems stay in {@code settings}. */
  public static IdentitySettings read(Settings settings) {
    boolean demo = settings.demo();
    int iterations = settings.number("onewindow.password.iterations", ITERATIONS, 1_024, 5_000_000);
    if (iterations < ITERATIONS && !demo) {
      settings.problem(
          "onewindow.password.iterations is "
              + iterations
              + "; outside demo mode at least "
              + ITERATIONS
              + " are needed.");
    }
    return new IdentitySettings(
        demo,
        settings.folder("onewindow.data", Path.of("data")),
        iterations,
        settings.number("onewindow.password.parallel", 2, 1, 64),
        settings.span("onewindow.session.idle", Duration.ofMinutes(30), MINUTE, DAY),
        settings.span(
            "onewindow.session.longest", Duration.ofHours(12), MINUTE, DAY.multipliedBy(7)),
        settings.span("onewindow.session.recheck", Duration.ofSeconds(5), Duration.ZERO, MINUTE),
        Arrays.stream(settings.text("onewindow.totp.roles", "").split("[,\\s]+"))
            .filter(role -> !role.isEmpty())
            .collect(Collectors.toSet()),
        settings.text("onewindow.totp.issuer", "OneWindow"),
        settings.text("onewindow.rescue.login"),
        bureau(settings),
        new LockOut.Patience(
            settings.number("onewindow.login.free", 5, 1, 100),
            settings.span("onewindow.login.pause", MINUTE, SECOND, HOUR),
            HOUR,
            DAY),
        new LockOut.Patience(
            settings.number("onewindow.login.address.free", 50, 5, 10_000), MINUTE, HOUR, HOUR));
  }

  private static Optional<Unit> bureau(Settings settings) {
    return settings
        .text("onewindow.bureau.uscc")
        .flatMap(
            code -> {
              try {
                String region = new Uscc(code).region();
                String name = settings.text("onewindow.bureau.name", code);
                return Optional.of(new Unit(code, code, name, null, region));
              } catch (Refused e) {
                settings.problem(
                    "onewindow.bureau.uscc is not a unified social credit code: " + code + ".");
                return Optional.empty();
              }
            });
  }

  /** Produces the settings and has them checked at the start. */
  @ApplicationScoped
  static class Configured implements SettingsGroup {

    @Override
    public void check(Settings settings) {
      read(settings);
    }

    @Produces
    @Singleton
    IdentitySettings identitySettings(Settings settings) {
      return read(settings);
    }
  }
}
