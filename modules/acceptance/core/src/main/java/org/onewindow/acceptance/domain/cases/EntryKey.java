package org.onewindow.acceptance.domain.cases;

import java.io.Serializable;
import java.util.Objects;

/**
 * The identity of what a case only ever adds to, entries of its ledger, papers of its file, defects
 * of its notices, materials that were replaced: the case, and the place in it, counted from 1.
 */
class EntryKey implements Serializable {

  private static final long serialVersionUID = 1L;

  private Long of;
  private int seq;

  @Override
  public boolean equals(Object other) {
    return other instanceof EntryKey that && Objects.equals(of, that.of) && seq == that.seq;
  }

  @Override
  public int hashCode() {
    return Objects.hash(of, seq);
  }
}
