package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * Personal data as the case keeps it: the ciphertext, a keyed index to find it by, and what may be
 * shown to everybody who sees the case. The domain never sees the clear text.
 */
@Embeddable
public class SealedText {

  @Column(name = "sealed")
  private String sealed;

  @Column(name = "blind_index")
  private String blindIndex;

  @Column(name = "mask")
  private String mask;

  protected SealedText() {}

  /**
   * @param sealed ciphertext, bound to its place
   * @param blindIndex 64 hex digits
   * @param mask e.g. {@code 3717**********0011}
   */
  public SealedText(String sealed, String blindIndex, String mask) {
    this.sealed = Objects.requireNonNull(sealed, "sealed");
    this.blindIndex = Objects.requireNonNull(blindIndex, "blindIndex");
    this.mask = Objects.requireNonNull(mask, "mask");
  }

  public String sealed() {
    return sealed;
  }

  public String blindIndex() {
    return blindIndex;
  }

  public String mask() {
    return mask;
  }
}
