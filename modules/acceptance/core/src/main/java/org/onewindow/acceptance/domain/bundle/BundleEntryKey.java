package org.onewindow.acceptance.domain.bundle;

import java.io.Serializable;
import java.util.Objects;

/** The key of an entry of a bundle's ledgers: the bundle and the place in the ledger. */
public class BundleEntryKey implements Serializable {

  private static final long serialVersionUID = 1L;

  private Long of;
  private int seq;

  @Override
  public boolean equals(Object other) {
    return other instanceof BundleEntryKey that && Objects.equals(of, that.of) && seq == that.seq;
  }

  @Override
  public int hashCode() {
    return Objects.hash(of, seq);
  }
}
