package org.onewindow.acceptance.domain.cases;

/** How a material came (收取方式). */
public enum MaterialForm {
  /** Not handed in. */
  NONE,
  /** 纸质. */
  PAPER,
  /** 扫描件 or photograph, taken at the window or uploaded. */
  SCAN,
  /** 电子证照: looked up instead of handed in. */
  ELECTRONIC_LICENCE
}
