package org.onewindow.acceptance.domain.cases;

import java.util.List;

/** What proves that an applicant is gone (民法典 art. 15, 46, 68). */
public enum TerminationEvidence {
  /** 死亡证明. */
  DEATH_CERTIFICATE(PartyKind.NATURAL_PERSON),
  /** 户籍登记（注销）或者其他有效身份登记. */
  HOUSEHOLD_REGISTER(PartyKind.NATURAL_PERSON),
  /** 人民法院宣告死亡的判决. */
  DECLARATION_OF_DEATH(PartyKind.NATURAL_PERSON),
  /** 登记机关的注销登记 (市场主体登记管理条例 art. 31). */
  DEREGISTRATION(PartyKind.LEGAL_PERSON),
  /** 不须登记的组织：有权机关撤销、合并的文件. */
  ORDER_OF_ABOLITION(PartyKind.LEGAL_PERSON);

  private final PartyKind applicant;

  TerminationEvidence(PartyKind applicant) {
    this.applicant = applicant;
  }

  /** Those that can prove it of such an applicant. */
  public static List<TerminationEvidence> of(PartyKind applicant) {
    return List.of(values()).stream().filter(e -> e.applicant == applicant).toList();
  }
}
