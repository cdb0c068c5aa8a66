package org.onewindow.acceptance.domain.bundle;

import java.util.Objects;

/**
 * How the results are handed out.
 *
 * @param kind together, or as one certificate
 * @param name what the applicant holds in hand
 * @param handover where and how
 */
public record ResultPackage(Kind kind, String name, String handover) {

  public ResultPackage {
    Objects.requireNonNull(kind, "kind");
  }

  /** Forms of handing out. */
  public enum Kind {
    /** 一并出件: each result of its own, in one envelope. */
    TOGETHER,
    /** 行业综合许可证: one certificate that lists the licences; each stays valid for itself. */
    COMBINED_LICENCE
  }
}
