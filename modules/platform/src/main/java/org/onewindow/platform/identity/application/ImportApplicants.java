package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.onewindow.kernel.identity.PersonPaper;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.IdentitySettings;
import org.onewindow.platform.identity.domain.Applicant;
import org.onewindow.platform.identity.domain.ApplicantKind;
import org.onewindow.platform.identity.domain.MandatePower;
import org.onewindow.platform.identity.persistence.Applicants;
import org.onewindow.platform.identity.persistence.Mandates;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.startup.CountyFiles;
import org.onewindow.platform.startup.StartupTask;
import org.onewindow.platform.time.RealTime;

/**
 * Opens the accounts of the demo county's applicants, and only what is not there yet. Sections:
 * {@code applicants} {kind, paper, name, number, phone, password, representative,
 * representativeNumber}, {@code mandates} {principal, agent, name, power, subjects, months};
 * principal and agent by their numbers. Demo mode only: real applicants sign up themselves.
 */
@ApplicationScoped
public class ImportApplicants implements StartupTask {

  private static final int ORDER = 105;

  private final CountyFiles files;
  private final SignUp signUp;
  private final GrantMandate grantMandate;
  private final Applicants applicants;
  private final Mandates mandates;
  private final Passwords passwords;
  private final FieldSeal seal;
  private final CurrentActor actor;
  private final Transactions transactions;
  private final IdentitySettings settings;
  private final OfficeHours office;
  private final InstantSource clock;

  protected ImportApplicants() {
    this(null, null, null, null, null, null, null, null, null, null, null, null);
  }

  @Inject
  ImportApplicants(
      CountyFiles files,
      SignUp signUp,
      GrantMandate grantMandate,
      Applicants applicants,
      Mandates mandates,
      Passwords passwords,
      FieldSeal seal,
      CurrentActor actor,
      Transactions transactions,
      IdentitySettings settings,
      OfficeHours office,
      @RealTime InstantSource clock) {
    this.files = files;
    this.signUp = signUp;
    this.grantMandate = grantMandate;
    this.applicants = applicants;
    this.mandates = mandates;
    this.passwords = passwords;
    this.seal = seal;
    this.actor = actor;
    this.transactions = transactions;
    this.settings = settings;
    this.office = office;
    this.clock = clock;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void run() {
    List<JsonObject> people = files.section("applicants");
    if (people.isEmpty()) {
      return;
    }
    if (!settings.demo()) {
      throw new IllegalStateException(
          "The county file names applicants; that is accepted in demo mode only.");
    }
    actor.runAs(
        Actor.system("import-applicants"),
        () -> {
          people.forEach(this::applicant);
          files.section("mandates").forEach(this::mandate);
        });
  }

  private Optional<Applicant> find(String number) {
    return applicants.byNumber(
        seal.blindIndex(ApplicantNumbers.NUMBER, ApplicantNumbers.plain(number)));
  }

  private void applicant(JsonObject entry) {
    if (transactions.inNew(() -> find(entry.getString("number")).isPresent())) {
      return;
    }
    SignUp.Claim claim =
        signUp.read(
            new SignUp.NewApplicant(
                ApplicantKind.valueOf(entry.getString("kind")),
                PersonPaper.valueOf(entry.getString("paper", PersonPaper.CITIZEN_ID.name())),
                entry.getString("name"),
                entry.getString("number"),
                entry.getString("phone"),
                entry.getString("password"),
                entry.getString("representative", ""),
                entry.getString("representativeNumber", "")));
    String hash = passwords.hash(entry.getString("password"));
    transactions.inNew(
        () -> {
          Instant now = clock.instant();
          Applicant applicant = signUp.open(claim, hash, now);
          applicant.phoneConfirmed(now);
          applicant.verified(actor.get().account(), now);
        });
  }

  private void mandate(JsonObject entry) {
    transactions.inNew(
        () -> {
          long principal = find(entry.getString("principal")).orElseThrow().account();
          if (mandates.givenBy(principal).isEmpty()) {
            grantMandate.grant(
                principal,
                entry.getString("name"),
                entry.getString("agent"),
                MandatePower.valueOf(entry.getString("power")),
                entry.getJsonArray("subjects").getValuesAs(JsonString::getString),
                office.dayOf(clock.instant()).plusMonths(entry.getInt("months")));
          }
        });
  }
}
