package org.onewindow.acceptance.domain.supervision;

/** 抽查结果. Names are stored and never change. */
public enum InspectionFinding {
  /** 合格. */
  CONFORMS,
  /** 有瑕疵: to be mended, without harm to anybody. */
  FLAW,
  /** 有问题: unlawful or to somebody's harm; goes to whoever is answerable. */
  WRONG;

  /** Anything but conformity is said in words. */
  public boolean needsWords() {
    return this != CONFORMS;
  }
}
