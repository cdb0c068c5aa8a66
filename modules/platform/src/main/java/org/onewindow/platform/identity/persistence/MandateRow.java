package org.onewindow.platform.identity.persistence;

import java.time.Instant;
import java.time.LocalDate;
import org.onewindow.platform.identity.domain.MandatePower;
import org.onewindow.platform.identity.domain.MandateScope;

/**
 * A mandate as lists show it.
 *
 * @param principal name of the organisation
 * @param agent name of the agent
 * @param agentMask masked identity number of the agent
 * @param scope nothing in a mandate of free text, under which nobody acts any more
 * @param endedAt when it was ended before its day, or null
 */
public record MandateRow(
    long id,
    String principal,
    String agent,
    String agentMask,
    MandatePower power,
    String subject,
    MandateScope scope,
    LocalDate validUntil,
    Instant lapsesAt,
    Instant endedAt) {

  public boolean isInForce(Instant now) {
    return endedAt == null && now.isBefore(lapsesAt);
  }
}
