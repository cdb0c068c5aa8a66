package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.oidc.OidcSettings;
import org.onewindow.platform.identity.oidc.ProvenIdentity;
import org.onewindow.platform.identity.oidc.Provider;
import org.onewindow.platform.identity.oidc.SignIn;
import org.onewindow.platform.identity.persistence.Sessions;
import org.onewindow.platform.identity.session.OpenSession;
import org.onewindow.platform.time.RealTime;

/**
 * A person goes to the provider of identities, comes back proven, and leaves it again. Speaks with
 * the provider, and therefore opens no transaction.
 */
@ApplicationScoped
public class SignInAtProvider {

  private final Provider provider;
  private final Sessions sessions;
  private final FieldSeal seal;
  private final OidcSettings settings;
  private final InstantSource clock;

  protected SignInAtProvider() {
    this(null, null, null, null, null);
  }

  @Inject
  SignInAtProvider(
      Provider provider,
      Sessions sessions,
      FieldSeal seal,
      OidcSettings settings,
      @RealTime InstantSource clock) {
    this.provider = provider;
    this.sessions = sessions;
    this.seal = seal;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * A sign-in that begins.
   *
   * @param address where the browser goes
   * @param cookie what the browser keeps meanwhile
   */
  public record Begun(URI address, String cookie) {}

  /**
   * Somebody who came back.
   *
   * @param signIn what was begun
   * @param identity who it is
   */
  public record Back(SignIn signIn, ProvenIdentity identity) {}

  /** What people call the provider; empty where there is none. */
  @Permitted(Permitted.ANYONE)
  public String name() {
    return settings.isOn() ? settings.name() : "";
  }

  /**
   * @param wanted page that was wanted
   * @param language that the person reads, as the provider's pages should be
   * @throws org.onewindow.kernel.refusal.Refused {@code OIDC_UNREACHABLE}
   * @throws NotFound {@code OIDC_OFF}
   */
  @Permitted(Permitted.ANYONE)
  public Begun begin(String wanted, String language) {
    return begin(SignIn.begun(wanted, 0, clock.instant()), language);
  }

  /** The same to bind the identity to the own account. */
  @Permitted("online.own")
  public Begun beginToBind(OpenSession session, String wanted, String language) {
    return begin(SignIn.begun(wanted, session.account(), clock.instant()), language);
  }

  private Begun begin(SignIn signIn, String language) {
    mustBeOn();
    return new Begun(provider.question(signIn, language), signIn.sealed(seal));
  }

  /**
   * The browser came back with a code.
   *
   * @param cookie what the browser kept
   * @param issuer who sent it back, where the provider says so (RFC 9207); else null
   * @throws org.onewindow.kernel.refusal.Refused {@code OIDC_NOT_BEGUN}, {@code OIDC_UNREACHABLE},
   *     {@code OIDC_NOT_PROVEN}
   * @throws NotFound {@code OIDC_OFF}
   */
  @Permitted(Permitted.ANYONE)
  public Back finish(String cookie, String state, String code, String issuer) {
    mustBeOn();
    SignIn signIn =
        SignIn.of(cookie, state, seal, clock.instant())
            .orElseThrow(() -> Refusal.of("OIDC_NOT_BEGUN").raise());
    boolean another = issuer != null && !issuer.equals(settings.issuer().orElseThrow().toString());
    if (another) {
      throw Refusal.of("OIDC_NOT_PROVEN").raise();
    }
    return new Back(signIn, provider.identity(signIn, code));
  }

  /** Keeps who it is while the person is asked for what is missing. */
  @Permitted(Permitted.ANYONE)
  public String keep(ProvenIdentity identity) {
    return identity.sealed(seal);
  }

  /**
   * Who was kept.
   *
   * @throws org.onewindow.kernel.refusal.Refused {@code OIDC_NOT_BEGUN} after ten minutes
   */
  @Permitted(Permitted.ANYONE)
  public ProvenIdentity kept(String cookie) {
    mustBeOn();
    return ProvenIdentity.of(cookie, seal, clock.instant())
        .orElseThrow(() -> Refusal.of("OIDC_NOT_BEGUN").raise());
  }

  /** Where the browser goes to log out at the provider too, when the session began there. */
  @Permitted("session.own")
  public Optional<URI> farewell(OpenSession session) {
    return settings.isOn() && sessions.isByProvider(session.id())
        ? provider.farewell()
        : Optional.empty();
  }

  /**
   * @throws NotFound {@code OIDC_OFF}
   */
  @Permitted(Permitted.ANYONE)
  public void mustBeOn() {
    if (!settings.isOn()) {
      throw new NotFound(Refusal.of("OIDC_OFF"));
    }
  }
}
