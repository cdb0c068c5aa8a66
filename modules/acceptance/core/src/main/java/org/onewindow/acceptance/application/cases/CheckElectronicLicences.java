package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.onewindow.acceptance.application.facts.LicenceQuestion;
import org.onewindow.acceptance.application.facts.LicenceRegister;
import org.onewindow.acceptance.application.facts.LicenceRegisters;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseParty;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.domain.cases.SealedText;
import org.onewindow.acceptance.domain.facts.LicenceAnswer;
import org.onewindow.acceptance.domain.facts.LicenceCheck;
import org.onewindow.acceptance.domain.facts.LicenceStanding;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.acceptance.persistence.facts.LicenceChecks;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.text.Texts;

/**
 * 电子证照核验: looks up the licence numbers that were entered in the place of papers, at the registers
 * of other organs, before the application is received. What the county issued itself is not asked
 * for, nor what was answered within a day. Asked between two transactions, after the audit.
 */
@ApplicationScoped
public class CheckElectronicLicences {

  private final CaseBook book;
  private final Cases cases;
  private final DraftText text;
  private final OnlineApplicants applicants;
  private final ElectronicLicences licences;
  private final LicenceRegisters registers;
  private final LicenceChecks checks;
  private final Audit audit;
  private final Transactions transactions;
  private final FieldSeal seal;

  /** For the container's proxy. */
  protected CheckElectronicLicences() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  @Inject
  CheckElectronicLicences(
      CaseBook book,
      Cases cases,
      DraftText text,
      OnlineApplicants applicants,
      ElectronicLicences licences,
      LicenceRegisters registers,
      LicenceChecks checks,
      Audit audit,
      Transactions transactions,
      FieldSeal seal) {
    this.seal = seal;
    this.book = book;
    this.cases = cases;
    this.text = text;
    this.applicants = applicants;
    this.licences = licences;
    this.registers = registers;
    this.checks = checks;
    this.audit = audit;
    this.transactions = transactions;
  }

  /** Questions, and the blind index of whom they are about. */
  private record Asking(List<LicenceQuestion> questions, String holder) {
    private static final Asking NOTHING = new Asking(List.of(), "");
  }

  /**
   * The draft of a clerk.
   *
   * @throws NotFound CASE_DRAFT_NOT_FOUND
   */
  @Permitted("case.receive")
  public void ofDraft(String ref) {
    check(
        () -> {
          LicenceCase draft =
              cases
                  .findDraft(ref)
                  .orElseThrow(() -> new NotFound(Refusal.of("CASE_DRAFT_NOT_FOUND")));
          text.mustBeMine(draft);
          return asking(ref, text.open(draft), book.matter(draft));
        });
  }

  /**
   * The draft of an applicant.
   *
   * @throws NotFound CASE_DRAFT_NOT_FOUND
   */
  @Permitted("online.apply")
  public void ofOnlineDraft(String ref) {
    check(
        () -> {
          LicenceCase draft = applicants.mine(cases.findDraft(ref), "CASE_DRAFT_NOT_FOUND");
          return asking(
              ref, applicants.identified(text.open(draft), draft.matter()), book.matter(draft));
        });
  }

  /** An application that comes in one piece, from a machine or as a member of a bundle. */
  @Permitted("case.receive")
  public void ofWhole(String matter, IntakeText typed) {
    check(() -> asking("", typed, book.currentMatter(matter)));
  }

  /** A member of a bundle that an applicant applies for. */
  @Permitted("online.apply")
  public void ofOnlineWhole(String matter, IntakeText typed) {
    check(() -> asking("", typed, book.currentMatter(matter)));
  }

  /**
   * Papers that are handed in for a case.
   *
   * @throws NotFound CASE_NOT_FOUND
   */
  @Permitted("case.hand-in")
  public void ofHandIn(CaseNumber number, Map<String, MaterialText> materials) {
    check(
        () -> {
          LicenceCase it = book.look(number);
          PublishedMatter matter = book.matter(it);
          CaseParty applicant = it.party(PartyRole.APPLICANT).orElseThrow();
          Optional<SealedText> kept = applicant.number();
          return kept.isEmpty()
              ? Asking.NOTHING
              : asking(
                  number.text(),
                  licences.handedIn(it, matter, materials),
                  new Holder(
                      applicant.paper(),
                      seal.open(
                          "acc_case_party.number_sealed:" + it.ref() + "/" + PartyRole.APPLICANT,
                          kept.get().sealed()),
                      kept.get().blindIndex()),
                  matter);
        });
  }

  private void check(Supplier<Asking> prepare) {
    if (registers.all().isEmpty()) {
      return;
    }
    Asking asking = transactions.inNew(prepare);
    List<LicenceCheck> answers = new ArrayList<>();
    asking.questions().forEach(q -> answers.add(ask(q)));
    if (!answers.isEmpty()) {
      transactions.inNew(() -> answers.forEach(a -> checks.add(a, asking.holder())));
    }
  }

  /** Whose they are said to be; {@code number} in clear. */
  private record Holder(IdentityPaper paper, String number, String index) {}

  private Asking asking(String subject, IntakeText typed, PublishedMatter matter) {
    return ElectronicLicences.holder(typed.applicant())
        .map(
            holder ->
                asking(
                    subject,
                    licences.named(typed, matter),
                    new Holder(typed.applicant().paper(), holder, licences.index(holder)),
                    matter))
        .orElse(Asking.NOTHING);
  }

  private Asking asking(
      String subject, List<ElectronicLicences.Named> named, Holder holder, PublishedMatter matter) {
    String purpose = Texts.chinese().get("facts.licence.purpose", matter.name());
    List<LicenceQuestion> questions =
        named.stream()
            .filter(n -> !n.isCountys() && mustAsk(n.known()))
            .map(n -> new LicenceQuestion(n.number(), holder.paper(), holder.number(), purpose))
            .distinct()
            .toList();
    if (!questions.isEmpty()) {
      audit.record(
          AuditEntry.of("licence.look-up", "matter", matter.code())
              .because(purpose)
              .with(
                  Map.of(
                      "about",
                      subject,
                      "sources",
                      registers.all().stream()
                          .map(LicenceRegister::name)
                          .collect(Collectors.joining(" ")))));
    }
    return new Asking(questions, holder.index());
  }

  /** Somebody who typed a number again has another look, until there is an answer that serves. */
  private static boolean mustAsk(Optional<LicenceCheck> known) {
    return known.filter(k -> k.answer().standing() == LicenceStanding.VALID).isEmpty();
  }

  /** The first register that knows it; one that gave no answer may have known it. */
  private LicenceCheck ask(LicenceQuestion question) {
    LicenceAnswer none = LicenceAnswer.none(LicenceStanding.UNKNOWN);
    String source = registers.all().get(0).name();
    for (LicenceRegister register : registers.all()) {
      LicenceAnswer answer = register.ask(question);
      if (answer.standing() == LicenceStanding.UNANSWERED) {
        none = answer;
        source = register.name();
      } else if (answer.standing() != LicenceStanding.UNKNOWN) {
        return new LicenceCheck(question.number(), register.name(), licences.now(), answer);
      }
    }
    return new LicenceCheck(question.number(), source, licences.now(), none);
  }
}
