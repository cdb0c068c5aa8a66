package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.onewindow.platform.identity.IdentitySettings;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.startup.CountyFiles;

/** The accounts that the demo county gives away, with their public password. */
@ApplicationScoped
public class DemoAccounts {

  private static final int MOST = 40;

  /**
   * @param roles codes, each once
   */
  public record DemoAccount(String login, String name, String password, List<String> roles) {
    public DemoAccount {
      roles = List.copyOf(roles);
    }
  }

  /** Somebody of the demo county who applies online. */
  public record DemoApplicant(String number, String name, String password) {}

  private final CountyFiles files;
  private final IdentitySettings settings;
  private volatile List<DemoAccount> known;

  protected DemoAccounts() {
    this(null, null);
  }

  @Inject
  DemoAccounts(CountyFiles files, IdentitySettings settings) {
    this.files = files;
    this.settings = settings;
  }

  /** In the order of the county file; none outside demo mode. */
  @Permitted(Permitted.ANYONE)
  public List<DemoAccount> list() {
    if (!settings.demo()) {
      return List.of();
    }
    if (known == null) {
      known =
          files.section("accounts").stream()
              .filter(entry -> !entry.getString("password", "").isEmpty())
              .limit(MOST)
              .map(DemoAccounts::account)
              .toList();
    }
    return known;
  }

  /** Those who apply online, in the order of the county file; none outside demo mode. */
  @Permitted(Permitted.ANYONE)
  public List<DemoApplicant> applicants() {
    if (!settings.demo()) {
      return List.of();
    }
    return files.section("applicants").stream()
        .limit(MOST)
        .map(
            entry ->
                new DemoApplicant(
                    entry.getString("number"),
                    entry.getString("name"),
                    entry.getString("password")))
        .toList();
  }

  private static DemoAccount account(JsonObject entry) {
    List<String> roles =
        entry.containsKey("roles")
            ? entry.getJsonArray("roles").stream()
                .map(JsonValue::asJsonObject)
                .map(held -> held.getString("role", ""))
                .distinct()
                .toList()
            : List.of();
    return new DemoAccount(
        entry.getString("login", ""),
        entry.getString("name", ""),
        entry.getString("password"),
        roles);
  }
}
