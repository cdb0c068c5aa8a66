package org.onewindow.acceptance.application.cases;

import java.time.LocalDate;
import org.onewindow.acceptance.domain.cases.Verdict;

/**
 * A decision as it is written at the desk.
 *
 * @param outcome grant or deny
 * @param opinion of the person who decides
 * @param facts found; compulsory for a denial
 * @param reasons compulsory for a denial
 * @param basis articles; where empty, those of the matter
 * @param content what is granted; may be empty
 * @param validFrom first day of the licence; where null, today
 * @param withoutSummary why the lead of a bundle grants its case without having concluded from the
 *     opinions (ACC-575); null where it need not say
 */
public record DecisionDraft(
    Verdict outcome,
    String opinion,
    String facts,
    String reasons,
    String basis,
    String content,
    LocalDate validFrom,
    String withoutSummary) {}
