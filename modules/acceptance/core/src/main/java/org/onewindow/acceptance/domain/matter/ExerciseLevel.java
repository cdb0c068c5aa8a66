package org.onewindow.acceptance.domain.matter;

/** 行使层级, GB/T 39046—2020 A.2; the 19th digit of an implementation code. */
public enum ExerciseLevel implements Coded {
  /** 1 国家级. */
  NATION("1"),
  /** 2 省级. */
  PROVINCE("2"),
  /** 3 市级. */
  CITY("3"),
  /** 4 县级. */
  COUNTY("4"),
  /** 5 镇(乡、街道)级. */
  TOWN("5"),
  /** 6 村(社区)级. */
  VILLAGE("6"),
  /** 7 分级管理. */
  GRADED("7");

  private final String code;

  ExerciseLevel(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
