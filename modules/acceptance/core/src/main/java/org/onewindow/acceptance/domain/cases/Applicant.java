package org.onewindow.acceptance.domain.cases;

import java.util.Objects;
import java.util.Optional;
import org.onewindow.kernel.refusal.Refused;

/**
 * Who acts on the own case from the online hall.
 *
 * @param account account id of the person who acts
 * @param name of that person, for the ledger
 * @param principal account id of the person or organisation in whose name it is done
 * @param numberIndex blind index of the principal's identity number or unified social credit code
 * @param verified somebody compared that number with the identity paper
 * @param scope for which matters this may be done in the principal's name
 */
public record Applicant(
    String account,
    String name,
    String principal,
    String numberIndex,
    boolean verified,
    AgentScope scope) {

  public Applicant {
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(principal, "principal");
    Objects.requireNonNull(numberIndex, "numberIndex");
  }

  /**
   * What is done in the principal's name must be covered by the mandate (ACC-631).
   *
   * @throws Refused CASE_AGENT_OUT_OF_SCOPE
   */
  public void mustCover(String matter, String organ, String name) {
    if (!scope.covers(matter, organ)) {
      throw new Refused(CaseRule.CASE_AGENT_OUT_OF_SCOPE.refusal(name));
    }
  }

  /** As the ledger names whoever acts: no window, no power of an organ. */
  Officer signing(String unit) {
    return new Officer(account, name, unit, "", Optional.empty());
  }
}
