package org.onewindow.acceptance.domain.matter;

/**
 * 特别程序种类. GB/T 39046—2020 A.7 knows only 1 (extension) and 2 (all else); the eight procedures of
 * 行政许可法 art. 45 are kept apart because only they may stop the statutory clock.
 */
public enum SpecialProcedureKind implements Coded {
  /** 2-1 听证. */
  HEARING("2-1"),
  /** 2-2 招标. */
  TENDER("2-2"),
  /** 2-3 拍卖. */
  AUCTION("2-3"),
  /** 2-4 检验. */
  EXAMINATION("2-4"),
  /** 2-5 检测. */
  TESTING("2-5"),
  /** 2-6 检疫. */
  QUARANTINE("2-6"),
  /** 2-7 鉴定. */
  APPRAISAL("2-7"),
  /** 2-8 专家评审. */
  EXPERT_REVIEW("2-8"),
  /** 2-9 现场勘验. */
  SITE_INSPECTION("2-9"),
  /** 2-10 公示. */
  PUBLIC_NOTICE("2-10"),
  /** 2-99 其他. */
  OTHER("2-99");

  private final String code;

  SpecialProcedureKind(String code) {
    this.code = code;
  }

  /** Only these stop the statutory clock, 行政许可法 art. 45; a special law may add others. */
  public boolean isOfArticle45() {
    return switch (this) {
      case HEARING, TENDER, AUCTION, EXAMINATION, TESTING, QUARANTINE, APPRAISAL, EXPERT_REVIEW ->
          true;
      case SITE_INSPECTION, PUBLIC_NOTICE, OTHER -> false;
    };
  }

  @Override
  public String code() {
    return code;
  }
}
