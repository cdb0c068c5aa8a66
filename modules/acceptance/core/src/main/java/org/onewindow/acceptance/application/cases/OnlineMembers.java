package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.acceptance.domain.cases.ApplyingOnline;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.crypto.FieldSeal;

/**
 * What a bundle that comes in online needs of its applicant and of the cases it consists of. Every
 * call joins the transaction of the bundle, whose use case has asked for the permission.
 */
@ApplicationScoped
public class OnlineMembers {

  private final CaseBook book;
  private final Cases cases;
  private final IntakeReader reader;
  private final OnlineApplicants applicants;
  private final SubmitOnlineApplication submit;
  private final CaseSettings settings;
  private final FieldSeal seal;
  private final ElectronicLicences licences;

  /** For the container's proxy. */
  protected OnlineMembers() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  OnlineMembers(
      CaseBook book,
      Cases cases,
      IntakeReader reader,
      OnlineApplicants applicants,
      SubmitOnlineApplication submit,
      CaseSettings settings,
      FieldSeal seal,
      ElectronicLicences licences) {
    this.licences = licences;
    this.book = book;
    this.cases = cases;
    this.reader = reader;
    this.applicants = applicants;
    this.submit = submit;
    this.settings = settings;
    this.seal = seal;
  }

  /**
   * Who applies in this request.
   *
   * @throws org.onewindow.kernel.refusal.NotPermitted LOGIN_REQUIRED to staff and the public
   */
  public Applicant applicant() {
    return applicants.current();
  }

  /** Whether the case is the applicant's, as the own hall shows it; ACC-096. */
  public boolean isOwn(String caseNumber) {
    Applicant by = applicants.current();
    return cases
        .find(new CaseNumber(caseNumber))
        .filter(it -> ApplyingOnline.isOwn(it, by))
        .isPresent();
  }

  /**
   * Whoever acts as an agent does so under a mandate for this matter (ACC-631).
   *
   * @throws Refused CASE_AGENT_OUT_OF_SCOPE
   */
  public void mustCover(String matterCode) {
    PublishedMatter matter = book.currentMatter(matterCode);
    applicants.current().mustCover(matter.code(), matter.organ(), matter.name());
  }

  /** What was typed, with everything the account and the mandate say in its place. */
  public IntakeText identified(PartyText applicant, PartyText contact) {
    return applicants.identified(
        IntakeText.withoutForm("", applicant, null, false, null, contact, Map.of(), "", ""));
  }

  /** What the county already holds about a verified applicant, for a form nobody has filled yet. */
  public IntakeText prefilled() {
    return applicants.prefilled(IntakeText.EMPTY);
  }

  /** Unit that receives what comes in online; its windows and its exit serve the applicant. */
  public String receivingUnit(String section) {
    return settings.onlineUnit(section);
  }

  /** 128 random bits, as the name of a draft. */
  public String newRef() {
    return StartIntake.newRef();
  }

  /** A keyed digest that tells this very content from any other. */
  public String digest(String content) {
    return seal.blindIndex("online-preview", content);
  }

  /**
   * Everything that stands against receiving an application for a matter online now, at its fields;
   * nothing is written.
   */
  public List<Refusal> faults(String matterCode, IntakeText typed, Applicant by) {
    try {
      PublishedMatter matter = book.currentMatter(matterCode);
      ApplyingOnline.draft("check", matter, typed.scenario(), by, book.now());
      return reader.faults(typed, matter, book.today());
    } catch (Refused refused) {
      return refused.reasons();
    }
  }

  /** The same when the bundle is handed in, with the electronic licences that were typed. */
  public List<Refusal> faultsAtIntake(String matterCode, IntakeText typed, Applicant by) {
    return licences.withOthers(faults(matterCode, typed, by), matterCode, typed);
  }

  /**
   * Receives an application for a matter: a full case with its number and receipt, in the name of
   * who applied for the bundle.
   *
   * @throws Refused everything that is wrong, at its field
   */
  public CaseNumber receive(String matterCode, IntakeText typed, Applicant by) {
    PublishedMatter matter = book.currentMatter(matterCode);
    LicenceCase begun =
        ApplyingOnline.draft(StartIntake.newRef(), matter, typed.scenario(), by, book.now());
    cases.add(begun); // first: what is added before the audit is written before the chain is locked
    CaseNumber number = submit.receive(begun, typed, matter, by);
    licences.use(begun, licences.named(typed, matter));
    return number;
  }
}
