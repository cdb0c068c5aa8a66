package org.onewindow.acceptance.domain.cases;

import java.util.List;
import java.util.Set;

/**
 * Why a case may be terminated because its applicant is gone (终止原因). A closed list (approval.md
 * §2.3): whoever still exists gets a decision or takes the application back.
 */
public enum TerminationGround {
  /** 申请人（自然人）死亡，没有继续申请的承受人. */
  APPLICANT_DIED(PartyKind.NATURAL_PERSON),
  /** 申请的许可赋予公民特定资格，该公民死亡 (行政许可法 art. 70 no. 2): nobody can take it over. */
  QUALIFIED_PERSON_DIED(PartyKind.NATURAL_PERSON),
  /** 法人或者其他组织依法终止，没有继续申请的承受人 (art. 70 no. 3). */
  APPLICANT_DISSOLVED(PartyKind.LEGAL_PERSON);

  private static final Set<TerminationEvidence> OF_DEATH =
      Set.of(
          TerminationEvidence.DEATH_CERTIFICATE,
          TerminationEvidence.HOUSEHOLD_REGISTER,
          TerminationEvidence.DECLARATION_OF_DEATH);
  private static final Set<TerminationEvidence> OF_END =
      Set.of(TerminationEvidence.DEREGISTRATION, TerminationEvidence.ORDER_OF_ABOLITION);

  private final PartyKind applicant;

  TerminationGround(PartyKind applicant) {
    this.applicant = applicant;
  }

  /** Those that can be true of such an applicant. */
  public static List<TerminationGround> of(PartyKind applicant) {
    return List.of(values()).stream().filter(g -> g.applicant == applicant).toList();
  }

  /** Somebody could take the application over. */
  public boolean canBeSucceeded() {
    return this != QUALIFIED_PERSON_DIED;
  }

  /** What proves it. */
  public boolean isProvedBy(TerminationEvidence evidence) {
    return (applicant == PartyKind.NATURAL_PERSON ? OF_DEATH : OF_END).contains(evidence);
  }
}
