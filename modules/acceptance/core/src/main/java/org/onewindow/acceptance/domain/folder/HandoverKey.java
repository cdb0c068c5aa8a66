package org.onewindow.acceptance.domain.folder;

import java.io.Serializable;
import java.util.Objects;

/** The key of a hand-over: its folder and its place in the way of the folder. */
class HandoverKey implements Serializable {

  private static final long serialVersionUID = 1L;

  private Long of;
  private int seq;

  @Override
  public boolean equals(Object other) {
    return other instanceof HandoverKey that && Objects.equals(of, that.of) && seq == that.seq;
  }

  @Override
  public int hashCode() {
    return Objects.hash(of, seq);
  }
}
