package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.util.List;
import org.onewindow.kernel.refusal.Refused;

/**
 * 归档 (approval.md §2.3b: archivist, file list complete). After it the case does not change any
 * more; a paper that the law wants later, about the licence it made, comes behind the list.
 */
public final class Archiving {

  private Archiving() {}

  /** How it ended, whether it is archived or not; its state while it goes on. */
  public static CaseState endedAs(LicenceCase it) {
    if (it.state() != CaseState.ARCHIVED) {
      return it.state();
    }
    List<CaseEvent> events = it.events();
    return events.get(events.size() - 1).from();
  }

  /** No proof of delivery says how the paper that ended it reached its recipient. */
  public static boolean needsNote(LicenceCase it) {
    return it.documents().stream().noneMatch(d -> d.kind() == DocumentKind.DELIVERY_RECORD);
  }

  /**
   * @throws Refused ACC-593 when it is archived
   */
  public static void mustNotBeArchived(LicenceCase it) {
    if (it.state() == CaseState.ARCHIVED) {
      throw new Refused(CaseRule.CASE_ARCHIVED.refusal());
    }
  }

  /**
   * Puts the file into the archive.
   *
   * @param file its list, with every page counted
   * @param where 档号, for the ledger
   * @throws Refused ACC-056, ACC-588 … ACC-591
   */
  public static void archive(
      LicenceCase it, CaseFile file, ArchiveRequest asked, String where, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.ARCHIVE, by, Circumstances.at(at));
    Retention least = Retention.least(it);
    Reasons reasons =
        new Reasons()
            .must(file.missing().isEmpty(), CaseRule.CASE_FILE_LACKS, "file", file.missing().size())
            .must(
                asked.retention() != null && asked.retention().covers(least),
                CaseRule.CASE_RETENTION_TOO_SHORT,
                "retention")
            .must(
                !needsNote(it) || !asked.note().isEmpty(),
                CaseRule.CASE_ARCHIVE_NOTE_MISSING,
                "note");
    file.items().stream()
        .filter(i -> i.originals() > 0)
        .forEach(
            i ->
                reasons.must(
                    asked.kept().contains(i.code()),
                    CaseRule.CASE_ORIGINALS_UNSETTLED,
                    "kept[" + i.code() + "].in",
                    i.what()));
    reasons.raise();
    it.enter(row, by, at, where);
  }
}
