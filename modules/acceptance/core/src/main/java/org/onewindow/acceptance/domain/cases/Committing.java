package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.matter.MaterialRequirement;
import org.onewindow.acceptance.domain.matter.MaterialSource;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refused;

/**
 * 告知承诺 (国办发〔2020〕42号): where the matter offers it, the applicant may promise in writing what a
 * certificate of another authority would prove. The promise is checked later; a false one ends the
 * case, or is a ground to withdraw the decision.
 */
public final class Committing {

  private Committing() {}

  /**
   * Papers that a promise may take the place of: certificates that authorities issue, of a matter
   * that offers it, which are not there. Matters that touch national security, public safety,
   * health and the like do not offer it.
   */
  public static List<CaseMaterial> offered(LicenceCase it, PublishedMatter matter) {
    if (!matter.commitment()) {
      return List.of();
    }
    Set<String> issued =
        matter.materialsFor(it.scenario()).stream()
            .filter(m -> m.source() == MaterialSource.GOVERNMENT)
            .map(MaterialRequirement::code)
            .collect(Collectors.toSet());
    return it.lacking().stream().filter(m -> issued.contains(m.code())).toList();
  }

  /**
   * Takes a promise in the place of a paper.
   *
   * @param badCredit the applicant stands on the list of serious bad credit
   * @throws Refused ACC-040, ACC-046, ACC-291 … ACC-293
   */
  public static void promise(
      LicenceCase it,
      Commitment given,
      boolean badCredit,
      PublishedMatter matter,
      Officer by,
      Instant at) {
    Transition row = Admission.admit(it, CaseAct.COMMIT, by, Circumstances.of(matter, at));
    List<CaseMaterial> named =
        offered(it, matter).stream().filter(m -> m.code().equals(given.material())).toList();
    boolean signed =
        given.signed()
            && given.signer() != null
            && given.signer() != PartyRole.CONTACT
            && it.party(given.signer()).isPresent();
    new Reasons()
        .must(!named.isEmpty(), CaseRule.CASE_COMMITMENT_NOT_OFFERED, "material")
        .must(!badCredit, CaseRule.CASE_COMMITMENT_BAD_CREDIT, "signer")
        .need(given.content(), CaseRule.CASE_COMMITMENT_INCOMPLETE, "content")
        .need(given.verification(), CaseRule.CASE_COMMITMENT_INCOMPLETE, "verification")
        .must(signed, CaseRule.CASE_COMMITMENT_INCOMPLETE, "signed")
        .raise();
    CaseMaterial material = named.get(0);
    it.promises(new CaseCommitment(it, it.commitments().size() + 1, material, given, at));
    material.promised();
    it.enter(row, by, at, material.name());
  }

  /**
   * Records what the check of a promise found. A false one ends the case while nothing is decided.
   *
   * @param seq of the promise
   * @param isFalse what was promised is not so
   * @param finding in words
   * @param record what the ledger and the decision to terminate say
   * @return a false promise came out after the decision: it is to be proposed for withdrawal
   * @throws Refused ACC-056, ACC-294
   */
  public static boolean check(
      LicenceCase it,
      int seq,
      boolean isFalse,
      String finding,
      String record,
      Officer by,
      Instant at) {
    CaseCommitment promise =
        it.commitments().stream()
            .filter(c -> c.seq() == seq && c.checkedAt().isEmpty())
            .findFirst()
            .orElseThrow(() -> new Refused(CaseRule.CASE_COMMITMENT_FINDING.refusal().at("seq")));
    boolean organ =
        by.unit().equals(it.matter().section()) || by.unit().equals(it.matter().organ());
    if (!organ) {
      throw new Refused(CaseRule.CASE_NOT_YOUR_UNIT.refusal());
    }
    new Reasons().need(finding, CaseRule.CASE_COMMITMENT_FINDING, "finding").raise();
    boolean ends =
        isFalse && CaseTransitions.from(it.state(), CaseAct.TERMINATE_FALSE_PROMISE).isPresent();
    if (ends) {
      Transition row =
          Admission.admit(it, CaseAct.TERMINATE_FALSE_PROMISE, by, Circumstances.at(at));
      it.enter(row, by, at, record);
    }
    promise.checked(isFalse, finding.strip(), by, at);
    return isFalse && !ends && it.decision().isPresent();
  }
}
