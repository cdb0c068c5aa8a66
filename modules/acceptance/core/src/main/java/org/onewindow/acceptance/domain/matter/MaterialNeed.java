package org.onewindow.acceptance.domain.matter;

/** 材料必要性. */
public enum MaterialNeed implements Coded {
  /** 1 必要. */
  COMPULSORY("1"),
  /** 2 非必要. */
  OPTIONAL("2"),
  /** 3 可容缺: may follow later against a written promise. */
  DEFERRABLE("3");

  private final String code;

  MaterialNeed(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
