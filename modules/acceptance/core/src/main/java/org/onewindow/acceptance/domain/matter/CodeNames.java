package org.onewindow.acceptance.domain.matter;

/** How people call the values of code sets, so that a sheet may say 即办件 as well as 1. */
@FunctionalInterface
public interface CodeNames {

  /** Only codes, for storage. */
  CodeNames NONE = constant -> "";

  /** The name of a constant, or the empty string. */
  String of(Enum<?> constant);

  /** The code of a constant: that of its standard, or its own name where there is none. */
  static String code(Enum<?> constant) {
    return constant instanceof Coded coded ? coded.code() : constant.name();
  }
}
