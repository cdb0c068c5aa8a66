package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the list of a case's file (卷内目录).
 *
 * @param sort what {@code what} means
 * @param what a {@link DocumentKind}, the name of a material, or what lies beside them
 * @param code of a material, else empty
 * @param number 文号; may be empty
 * @param at when it was issued or taken; null for what is not there
 * @param responsible who issued or gave it
 * @param pages 0 where they are counted when the file is archived
 * @param originals held here, of a material
 * @param missing what keeps the file from being archived
 */
public record FileItem(
    Sort sort,
    String what,
    String code,
    String number,
    Instant at,
    String responsible,
    int pages,
    int originals,
    Optional<Missing> missing) {

  /** What stands on a line. */
  public enum Sort {
    /** 文书. */
    PAPER,
    /** 申请材料. */
    MATERIAL,
    /** 照片、扫描件. */
    ATTACHMENT,
    /** Not a part of the file, but it is not settled without it. */
    CIRCUMSTANCE
  }

  /** Why the file is not complete. */
  public enum Missing {
    /** 应当有的文书没有. */
    NOT_THERE,
    /** 费用没有缴纳、也没有减免. */
    FEE_OPEN,
    /** 物料夹在途中，或者在别的单位. */
    FOLDER_AWAY,
    /** 承诺没有核查. */
    PROMISE_UNCHECKED
  }
}
