package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.cases.FileItem.Missing;
import org.onewindow.acceptance.domain.cases.FileItem.Sort;
import org.onewindow.kernel.refusal.Refused;

/** 归档. */
class ArchivingTest {

  private static final CaseFile.Beside SETTLED = new CaseFile.Beside(Map.of(), false, false);

  private static List<String> refused(ThrowingCallable act) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    assertThat(refused).isNotNull();
    return refused.reasons().stream().map(r -> r.code() + "@" + r.field()).toList();
  }

  private static List<String> refused(LicenceCase it, CaseFile file, ArchiveRequest asked) {
    return refused(() -> Archiving.archive(it, file, asked, "档号", EXIT_CLERK, at(20)));
  }

  @Test
  @DisplayName("ACC-588 卷内目录依次列收件凭证、材料、各份文书，页数照实计算")
  void inOrder() {
    LicenceCase it = aCaseIn(CaseState.CLOSED);
    CaseFile file = CaseFile.of(it, new CaseFile.Beside(Map.of(1, 2, 3, 5), false, false));
    assertThat(file.missing()).isEmpty();
    assertThat(file.items())
        .extracting(FileItem::what)
        .containsExactly(
            "RECEIPT",
            it.materials().get(0).name(),
            it.materials().get(1).name(),
            it.materials().get(3).name(),
            "ACCEPTANCE_NOTICE",
            "GRANT_DECISION",
            "DELIVERY_RECORD");
    assertThat(file.items().get(1).sort()).isEqualTo(Sort.MATERIAL);
    assertThat(file.pages()).as("materials 2+1+1, papers 2+5").isEqualTo(11);
  }

  @Test
  @DisplayName("ACC-588 缺的文书、未结的收费、未核查的承诺、没有交回的物料夹在其行写明，不齐不归档")
  void whatIsMissing() {
    LicenceCase it = aCaseIn(CaseState.WITHDRAWN);
    it.file(new CaseDocument(DocumentKind.RECEIPT, "n", "sealed", CLERK, at(1)));
    it.promises(new CaseCommitment(it, 1, it.materials().get(1), commitment("M02"), at(2)));
    CaseFile file = CaseFile.of(it, new CaseFile.Beside(Map.of(), true, true));
    assertThat(file.missing())
        .extracting(i -> i.what() + " " + i.missing().orElseThrow())
        .containsExactly(
            "WITHDRAWAL_RECORD " + Missing.NOT_THERE,
            "promise " + Missing.PROMISE_UNCHECKED,
            "fee " + Missing.FEE_OPEN,
            "folder " + Missing.FOLDER_AWAY);
    assertThat(refused(it, file, archiving(it))).containsExactly("CASE_FILE_LACKS@file");
    assertThat(it.state()).isEqualTo(CaseState.WITHDRAWN);
  }

  @Test
  @DisplayName("ACC-589 留存的原件须退还，或者逐项确认随卷")
  void originals() {
    LicenceCase it = aCaseIn(CaseState.CLOSED);
    ArchiveRequest silent = new ArchiveRequest(Retention.PERMANENT, Set.of(), "");
    CaseFile file = CaseFile.of(it, SETTLED);
    assertThat(refused(it, file, silent)).containsExactly("CASE_ORIGINALS_UNSETTLED@kept[M01].in");
    Returning.give(it, Map.of("M01", 1), "王小芳", true, EXIT_CLERK, at(19));
    Archiving.archive(it, CaseFile.of(it, SETTLED), silent, "档号", EXIT_CLERK, at(20));
    assertThat(it.state()).isEqualTo(CaseState.ARCHIVED);
  }

  @Test
  @DisplayName("ACC-590 没有送达回证的，写明终结本件的文书怎样、何时送达")
  void howTheLastPaperWasServed() {
    LicenceCase it = aCaseIn(CaseState.REFUSED_ACCEPTANCE);
    CaseFile.required(it).forEach(k -> it.file(new CaseDocument(k, "n", "sealed", CLERK, at(2))));
    CaseFile file = CaseFile.of(it, SETTLED);
    assertThat(refused(it, file, new ArchiveRequest(Retention.TEN_YEARS, Set.of("M01"), " ")))
        .containsExactly("CASE_ARCHIVE_NOTE_MISSING@note");
    Archiving.archive(
        it,
        file,
        new ArchiveRequest(Retention.TEN_YEARS, Set.of("M01"), "当场送达申请人"),
        "档号",
        EXIT_CLERK,
        at(20));
    assertThat(Archiving.endedAs(it)).isEqualTo(CaseState.REFUSED_ACCEPTANCE);
  }

  @Test
  @DisplayName("ACC-591 保管期限：没有准予的十年，准予的三十年，没有期限的证照永久；不能缩短")
  void retention() {
    assertThat(Retention.least(aCaseIn(CaseState.WITHDRAWN))).isEqualTo(Retention.TEN_YEARS);
    LicenceCase endless = aCaseIn(CaseState.CLOSED);
    assertThat(endless.decision().flatMap(CaseDecision::validUntil)).isEmpty();
    assertThat(Retention.least(endless)).isEqualTo(Retention.PERMANENT);
    assertThat(Retention.PERMANENT.covers(Retention.THIRTY_YEARS)).isTrue();
    CaseFile file = CaseFile.of(endless, SETTLED);
    for (Retention shorter : List.of(Retention.TEN_YEARS, Retention.THIRTY_YEARS)) {
      assertThat(refused(endless, file, new ArchiveRequest(shorter, Set.of("M01"), "")))
          .containsExactly("CASE_RETENTION_TOO_SHORT@retention");
    }
    assertThat(refused(endless, file, new ArchiveRequest(null, Set.of("M01"), "")))
        .containsExactly("CASE_RETENTION_TOO_SHORT@retention");
  }

  @Test
  @DisplayName("ACC-592 档号：全宗号-门类·年度-保管期限-机构-件号")
  void number() {
    assertThat(new ArchiveNumber("Z017", 2026, Retention.THIRTY_YEARS, "03", 7).text())
        .isEqualTo("Z017-XK·2026-D30-03-0007");
    assertThat(ArchiveNumber.section(BUREAU, BUREAU + "-03")).isEqualTo("03");
    assertThat(ArchiveNumber.section(BUREAU, BUREAU)).isEqualTo("00");
    assertThat(ArchiveNumber.section(BUREAU, "OTHER")).isEqualTo("OTHER");
  }

  @Test
  @DisplayName("ACC-587 收件的大厅或者办理机关归档，别的单位不能")
  void whoArchives() {
    LicenceCase it = aCaseIn(CaseState.CLOSED);
    CaseFile file = CaseFile.of(it, SETTLED);
    assertThat(refused(() -> Archiving.archive(it, file, archiving(it), "档号", STRANGER, at(20))))
        .containsExactly("CASE_NOT_YOUR_UNIT@");
    Archiving.archive(it, file, archiving(it), "档号", CERTIFIER, at(20));
    assertThat(it.desk()).isEqualTo(Desk.NOBODY);
  }

  @Test
  @DisplayName("ACC-593 归档以后不再变动：原件不再退还，物料夹不再流转，状态表没有出路")
  void nothingChanges() {
    LicenceCase it = aCaseIn(CaseState.ARCHIVED);
    assertThat(CaseTransitions.actsIn(it.state())).isEmpty();
    assertThat(Returning.held(it)).isEmpty();
    assertThat(refused(() -> Archiving.mustNotBeArchived(it))).containsExactly("CASE_ARCHIVED@");
    assertThat(it.documents()).isNotEmpty();
    it.file(new CaseDocument(DocumentKind.REVOCATION_DECISION, "n", "sealed", APPROVER, at(30)));
    assertThat(CaseFile.of(it, SETTLED).items())
        .as("what the law brings later comes behind the list")
        .last()
        .matches(i -> i.what().equals("REVOCATION_DECISION"));
  }
}
