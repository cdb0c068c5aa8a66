package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.IdentitySettings;
import org.onewindow.platform.identity.domain.Account;
import org.onewindow.platform.identity.domain.Login;
import org.onewindow.platform.identity.domain.RoleAssignment;
import org.onewindow.platform.identity.domain.Unit;
import org.onewindow.platform.identity.persistence.Accounts;
import org.onewindow.platform.identity.persistence.Units;
import org.onewindow.platform.identity.persistence.Windows;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.startup.CountyFiles;
import org.onewindow.platform.startup.StartupTask;

/**
 * Loads what the county files say about units, windows and people, and only what is not there yet:
 * what an administrator changed later stays changed. Sections: {@code units} {code, uscc, name,
 * parent, region}, {@code windows} {code, name, unit, role of those who sit there: {@code
 * WINDOW_CLERK} unless said otherwise}, {@code accounts} {login, name, phone, password, roles:
 * [{role, unit}]}. A password is accepted in demo mode only; without one, the one-time first
 * password is written to a file that only the server's user can read.
 */
@ApplicationScoped
public class ImportPeople implements StartupTask {

  private static final int ORDER = 100;

  private final CountyFiles files;
  private final Units units;
  private final Windows windows;
  private final Accounts accounts;
  private final OpenAccount openAccount;
  private final Passwords passwords;
  private final OneTimePasswords oneTime;
  private final CurrentActor actor;
  private final Transactions transactions;
  private final IdentitySettings settings;

  protected ImportPeople() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  @Inject
  ImportPeople(
      CountyFiles files,
      Units units,
      Windows windows,
      Accounts accounts,
      OpenAccount openAccount,
      Passwords passwords,
      OneTimePasswords oneTime,
      CurrentActor actor,
      Transactions transactions,
      IdentitySettings settings) {
    this.files = files;
    this.units = units;
    this.windows = windows;
    this.accounts = accounts;
    this.openAccount = openAccount;
    this.passwords = passwords;
    this.oneTime = oneTime;
    this.actor = actor;
    this.transactions = transactions;
    this.settings = settings;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void run() {
    actor.runAs(
        Actor.system("import-people"),
        () -> {
          transactions.inNew(() -> files.section("units").forEach(this::unit));
          transactions.inNew(() -> files.section("windows").forEach(this::window));
          people(files.section("accounts"));
        });
  }

  private void unit(JsonObject entry) {
    String code = text(entry, "code");
    if (units.find(code).isEmpty()) {
      String parent = entry.getString("parent", "");
      units.add(
          new Unit(
              code,
              text(entry, "uscc"),
              text(entry, "name"),
              parent.isEmpty() ? null : parent,
              text(entry, "region")));
    }
  }

  private void window(JsonObject entry) {
    windows.addIfNew(
        text(entry, "code"),
        text(entry, "name"),
        text(entry, "unit"),
        entry.getString("role", "WINDOW_CLERK"));
  }

  /**
   * Hashes before the transaction: a hash takes long; the demo's common password is hashed once.
   */
  private void people(List<JsonObject> entries) {
    Map<String, String> hashes = new HashMap<>();
    for (JsonObject entry : entries) {
      Login login = Login.of(text(entry, "login"));
      boolean known = transactions.inNew(() -> accounts.byLogin(login.name()).isPresent());
      if (!known) {
        String given = entry.getString("password", "");
        if (!given.isEmpty() && !settings.demo()) {
          throw new IllegalStateException(
              "The county file gives account "
                  + login.name()
                  + " a password; that is accepted in demo mode only.");
        }
        String first = given.isEmpty() ? passwords.first() : given;
        String hash = hashes.computeIfAbsent(first, passwords::hash);
        if (given.isEmpty()) {
          oneTime.write(login.name(), first);
        }
        transactions.inNew(() -> account(login, entry, hash, !given.isEmpty()));
      }
    }
  }

  private void account(Login login, JsonObject entry, String hash, boolean keep) {
    Account account =
        openAccount.open(
            login, text(entry, "name"), entry.getString("phone", ""), hash, roles(entry));
    if (keep) {
      account.keepFirstPassword();
    }
  }

  private static List<RoleAssignment> roles(JsonObject entry) {
    if (!entry.containsKey("roles")) {
      return List.of();
    }
    return entry.getJsonArray("roles").stream()
        .map(JsonValue::asJsonObject)
        .map(held -> new RoleAssignment(text(held, "role"), text(held, "unit")))
        .toList();
  }

  private static String text(JsonObject entry, String key) {
    if (!(entry.get(key) instanceof JsonString)) {
      throw new IllegalStateException(
          "The county file lacks the text " + key + " in " + entry.keySet());
    }
    return entry.getString(key);
  }
}
