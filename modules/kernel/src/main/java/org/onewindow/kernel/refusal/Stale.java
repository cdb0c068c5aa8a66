package org.onewindow.kernel.refusal;

import java.util.List;

/** Somebody else changed the same thing first; what was typed is shown again. Answered 409. */
public final class Stale extends Declined {

  private static final long serialVersionUID = 1L;

  public Stale(List<Refusal> reasons) {
    super(reasons);
  }

  public Stale(Refusal reason) {
    super(List.of(reason));
  }

  /**
   * Refuses when the page that an act comes from showed an older state.
   *
   * @param seen version that the page showed
   * @param now version as it stands
   * @param code of the refusal
   * @throws Stale when they are not the same
   */
  public static void unlessSame(long seen, long now, String code) {
    if (seen != now) {
      throw new Stale(Refusal.of(code));
    }
  }
}
