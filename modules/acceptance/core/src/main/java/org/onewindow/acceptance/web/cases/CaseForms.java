package org.onewindow.acceptance.web.cases;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.domain.cases.DeliveryMethod;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.domain.cases.SendingWay;
import org.onewindow.acceptance.domain.cases.SuspensionCause;
import org.onewindow.acceptance.domain.cases.Verdict;
import org.onewindow.acceptance.domain.matter.SpecialProcedureKind;

/** The forms in which acts on a case are entered. Each carries the version the page showed. */
final class CaseForms {

  private CaseForms() {}

  /** 一次性告知: by material, what to correct; {@code FORM} stands for the application form. */
  public record CorrectionForm(Long version, Map<String, DefectForm> defects) {}

  /** One line of the notice. */
  public record DefectForm(String what) {}

  /** 补正材料收件. */
  public record HandInForm(
      Long version, Map<String, MaterialText> materials, Map<String, DefectForm> answers) {}

  /** 不予受理. */
  public record RefusalForm(Long version, String reason, String competentOrgan) {}

  /** An act with a reason. */
  public record ReasonForm(Long version, String reason) {}

  /** An opinion. */
  public record OpinionForm(
      Long version,
      @NotNull(message = "CASE_VERDICT_MISSING") Verdict verdict,
      String opinion,
      String inspector1,
      String inspector2) {
    List<String> inspectors() {
      return List.of(inspector1, inspector2);
    }
  }

  /** A decision. */
  public record DecisionForm(
      Long version,
      Verdict outcome,
      String opinion,
      String facts,
      String reasons,
      String basis,
      String content,
      LocalDate validFrom,
      String withoutSummary) {
    CaseActs.Decision body() {
      return new CaseActs.Decision(
          version, outcome, opinion, facts, reasons, basis, content, validFrom, withoutSummary);
    }
  }

  /** 送达. */
  public record DeliveryForm(
      Long version,
      DeliveryMethod method,
      PartyRole recipientRole,
      String recipient,
      String place,
      LocalDateTime at,
      boolean refusedToSign,
      String witness,
      String note,
      LocalDate published) {}

  /** 提请延长. */
  public record ExtensionForm(Long version, Integer days, String reason) {}

  /** 提请特别程序. */
  public record SpecialForm(Long version, SpecialProcedureKind kind, Integer days, String reason) {}

  /** The answer to what was asked for. */
  public record AnswerForm(
      Long version,
      @NotNull(message = "CASE_ANSWER_MISSING") ProceedingActs.Answer answer,
      String opinion) {}

  /** 现场核查（勘验）. */
  public record VisitForm(
      Long version,
      LocalDateTime at,
      String place,
      String name1,
      String certificate1,
      String name2,
      String certificate2,
      String name3,
      String certificate3,
      String findings,
      String signer,
      boolean refusedToSign,
      String witness,
      String officers,
      String photos) {}

  /** 听证告知. */
  public record HearingRightForm(Long version, String toldTo, String reason) {}

  /** 听证申请、报名. */
  public record HearingRequestForm(Long version, String askers, LocalDateTime handedIn) {}

  /** 听证通知. */
  public record HearingCallForm(Long version, LocalDateTime when, String place, String host) {}

  /** 听证笔录. */
  public record MinutesForm(Long version, String attended, String minutes, String signatures) {}

  /** What came of a special procedure. */
  public record ResultForm(Long version, String result) {}

  /** 中止. */
  public record SuspensionForm(
      Long version, SuspensionCause cause, LocalDate reviewOn, String reason) {}

  /** 转报、移送. */
  public record SendingForm(Long version, SendingWay way, String parcel, String opinion) {}

  /** 登记决定机关办理结果. */
  public record ReplyForm(
      Long version,
      Verdict outcome,
      String number,
      LocalDate decidedOn,
      String content,
      String file) {}

  /** Reading a party's clear data. */
  public record PurposeForm(PartyRole role, String purpose) {}
}
