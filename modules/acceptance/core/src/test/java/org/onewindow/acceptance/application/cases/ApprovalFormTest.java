package org.onewindow.acceptance.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.application.cases.letters.CaseLetter.Said;
import org.onewindow.acceptance.domain.cases.CaseDocument;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.kernel.time.OfficeHours;

/** 审批表, from the ledger. */
class ApprovalFormTest {

  private final ProceedingSayings sayings =
      new ProceedingSayings(
          OfficeHours.of(ZoneId.of("Asia/Shanghai"), "09:00-12:00", "13:00-17:00"));

  @Test
  @DisplayName("ACC-528 审批表照办件流水写：受理、审查意见、决定，各有姓名和时间")
  void everyLevel() {
    List<Said> rows = sayings.of(DocumentKind.APPROVAL_FORM, aCaseIn(CaseState.DENIED), aMatter());
    assertThat(rows)
        .extracting(Said::what)
        .containsExactly("applied", "accepted", "reviewed", "decided");
    assertThat(rows.get(1).value()).contains(CLERK.name(), "2026年3月2日");
    assertThat(rows.get(2).value()).contains("准予", "建议准予", REVIEWER.name());
    assertThat(rows.get(3).value()).contains("不予", "不同意", APPROVER.name());
  }

  @Test
  @DisplayName("ACC-597 转报的审批表写明初审各级意见和批准转报，没有决定")
  void transferredUp() {
    List<Said> rows =
        sayings.of(DocumentKind.APPROVAL_FORM, aCaseIn(CaseState.TRANSFERRED), aMatter());
    assertThat(rows)
        .extracting(Said::what)
        .containsExactly("applied", "accepted", "reviewed", "transferredUp");
    assertThat(rows.get(3).value()).contains(SENDING.opinion(), APPROVER.name());
  }

  @Test
  @DisplayName("ACC-528 审批表是内部文书，送达以后也不给申请人")
  void internal() {
    LicenceCase it = aCaseIn(CaseState.DELIVERED);
    assertThat(ShowOwnCase.isOpen(it, paper(DocumentKind.GRANT_DECISION))).isTrue();
    assertThat(ShowOwnCase.isOpen(it, paper(DocumentKind.APPROVAL_FORM))).isFalse();
  }

  private static CaseDocument paper(DocumentKind kind) {
    return new CaseDocument(kind, "n", "says", APPROVER, at(5));
  }
}
