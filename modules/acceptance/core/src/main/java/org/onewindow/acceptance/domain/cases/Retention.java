package org.onewindow.acceptance.domain.cases;

/** How long an archived file is kept (保管期限); codes as in DA/T 22—2015. Shorter ones first. */
public enum Retention {
  /** 定期 10 年. */
  TEN_YEARS("D10"),
  /** 定期 30 年. */
  THIRTY_YEARS("D30"),
  /** 永久. */
  PERMANENT("Y");

  private final String code;

  Retention(String code) {
    this.code = code;
  }

  /** Its part of an archive number. */
  public String code() {
    return code;
  }

  /** Not shorter than that. */
  public boolean covers(Retention least) {
    return compareTo(least) >= 0;
  }

  /**
   * The least for a case [design]: for ever where a licence without end was given, thirty years
   * where something else was granted, ten years where nothing was.
   */
  public static Retention least(LicenceCase it) {
    boolean granted =
        it.decision().filter(d -> d.outcome() == Verdict.GRANT).isPresent()
            && Archiving.endedAs(it) == CaseState.CLOSED;
    if (!granted) {
      return TEN_YEARS;
    }
    boolean endless =
        it.certificateNumber().isPresent()
            && it.decision().flatMap(CaseDecision::validUntil).isEmpty();
    return endless ? PERMANENT : THIRTY_YEARS;
  }
}
