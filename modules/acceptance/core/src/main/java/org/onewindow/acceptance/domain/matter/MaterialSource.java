package org.onewindow.acceptance.domain.matter;

/** 来源渠道: who issues the paper. */
public enum MaterialSource implements Coded {
  /** 10 申请人自备. */
  APPLICANT("10"),
  /** 20 政府部门核发. */
  GOVERNMENT("20"),
  /** 99 其他. */
  OTHER("99");

  private final String code;

  MaterialSource(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
