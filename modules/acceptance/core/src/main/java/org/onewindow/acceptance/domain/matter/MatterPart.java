package org.onewindow.acceptance.domain.matter;

/** The tables of an implementation list: the matter itself and what it has several of. */
public enum MatterPart {
  /** 事项: one row a matter. */
  MATTER("matters"),
  /** 情形. */
  SCENARIO("scenarios"),
  /** 申请材料. */
  MATERIAL("materials"),
  /** 办理流程. */
  STEP("steps"),
  /** 特别程序. */
  PROCEDURE("procedures"),
  /** 收费项目. */
  FEE("fees"),
  /** 申请表: one row a field. */
  FORM("form"),
  /** 常见问题. */
  QUESTION("questions");

  private final String key;

  MatterPart(String key) {
    this.key = key;
  }

  /** Name of the list in JSON. */
  public String key() {
    return key;
  }
}
