package org.onewindow.acceptance.domain.cases;

/** Whether a material does what the matter asks of it. */
public enum MaterialStatus {
  /** 齐. */
  COMPLETE,
  /** 缺: compulsory, not or not wholly there. */
  MISSING,
  /** 不符合法定形式: there, but defective. */
  DEFECTIVE,
  /** 待补正: there, but a notice asks for it anew, and that was not answered yet. */
  TO_CORRECT,
  /** 告知承诺: a promise in writing stands in its place. */
  PROMISED,
  /** 未提交 and not compulsory. */
  NOT_HANDED_IN;

  /** Nothing that is asked for lacks. */
  boolean isInOrder() {
    return this == COMPLETE || this == PROMISED || this == NOT_HANDED_IN;
  }
}
