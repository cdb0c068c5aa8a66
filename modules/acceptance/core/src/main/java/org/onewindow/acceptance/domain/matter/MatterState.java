package org.onewindow.acceptance.domain.matter;

/** 事项状态. The codes of national exchange data; a draft is ours alone and never leaves the house. */
public enum MatterState implements Coded {
  /** 草稿: never published. */
  DRAFT("0"),
  /** 1 在用: applications are taken. */
  IN_USE("1"),
  /** 2 暂停: no new applications, running cases go on. */
  SUSPENDED("2"),
  /** 3 取消: no new applications ever again. */
  CANCELLED("3");

  private final String code;

  MatterState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
