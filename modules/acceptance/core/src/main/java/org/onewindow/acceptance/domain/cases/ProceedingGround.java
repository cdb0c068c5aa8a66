package org.onewindow.acceptance.domain.cases;

import java.util.Arrays;
import java.util.List;

/** The reasons of the law, a closed list (行政许可法 art. 8, 69, 70). Names are stored. */
public enum ProceedingGround {
  /** 所依据的法律、法规、规章修改或者废止. */
  LAW_CHANGED(ProceedingKind.WITHDRAWAL),
  /** 所依据的客观情况发生重大变化. */
  CIRCUMSTANCES_CHANGED(ProceedingKind.WITHDRAWAL),
  /** 工作人员滥用职权、玩忽职守. */
  ABUSE_OF_OFFICE(ProceedingKind.REVOCATION),
  /** 超越法定职权. */
  BEYOND_COMPETENCE(ProceedingKind.REVOCATION),
  /** 违反法定程序. */
  UNLAWFUL_PROCEDURE(ProceedingKind.REVOCATION),
  /** 不具备申请资格或者不符合法定条件. */
  UNQUALIFIED_APPLICANT(ProceedingKind.REVOCATION),
  /** 依法可以撤销的其他情形. */
  REVOCABLE_BY_LAW(ProceedingKind.REVOCATION),
  /** 以欺骗、贿赂等不正当手段取得: must be revoked. */
  FRAUD_OR_BRIBERY(ProceedingKind.REVOCATION),
  /** 有效期届满未延续. */
  EXPIRED(ProceedingKind.DEREGISTRATION),
  /** 公民死亡或者丧失行为能力. */
  HOLDER_DEAD_OR_INCAPABLE(ProceedingKind.DEREGISTRATION),
  /** 法人或者其他组织依法终止. */
  HOLDER_DISSOLVED(ProceedingKind.DEREGISTRATION),
  /** 许可依法被撤销、撤回. */
  TAKEN_AWAY(ProceedingKind.DEREGISTRATION),
  /** 许可证件依法被吊销. */
  CANCELLED_AS_PENALTY(ProceedingKind.DEREGISTRATION),
  /** 因不可抗力无法实施. */
  FORCE_MAJEURE(ProceedingKind.DEREGISTRATION),
  /** 法律、法规规定的应当注销的其他情形. */
  DEREGISTERED_BY_LAW(ProceedingKind.DEREGISTRATION);

  private final ProceedingKind kind;

  ProceedingGround(ProceedingKind kind) {
    this.kind = kind;
  }

  public ProceedingKind kind() {
    return kind;
  }

  /** The list of an article, in its order. */
  public static List<ProceedingGround> of(ProceedingKind kind) {
    return Arrays.stream(values()).filter(g -> g.kind == kind).toList();
  }

  /** Whether it can be said of this certificate at all, as it stands. */
  boolean fits(Certificate certificate, Certificate.Standing standing) {
    boolean person = certificate.holder().kind() == PartyKind.NATURAL_PERSON;
    return switch (this) {
      case EXPIRED -> standing == Certificate.Standing.EXPIRED;
      case TAKEN_AWAY ->
          certificate.state() == CertificateState.WITHDRAWN
              || certificate.state() == CertificateState.REVOKED;
      case HOLDER_DEAD_OR_INCAPABLE -> person;
      case HOLDER_DISSOLVED -> !person;
      default -> true;
    };
  }
}
