package org.onewindow.acceptance.domain.matter;

/** 服务对象, GB/T 39046—2020 A.4. */
public enum ApplicantKind implements Coded {
  /** 1 自然人. */
  NATURAL_PERSON("1"),
  /** 2 企业法人. */
  ENTERPRISE("2"),
  /** 3 事业法人. */
  PUBLIC_INSTITUTION("3"),
  /** 4 社会组织法人. */
  SOCIAL_ORGANISATION("4"),
  /** 5 行政机关. */
  GOVERNMENT_BODY("5"),
  /** 6 其他组织. */
  OTHER_ORGANISATION("6");

  private final String code;

  ApplicantKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
