package planted.acceptance.application;

/** Hands out a paper and tells nobody who read it. */
public class OpenPaperUnseen {

  public String of(String number) {
    return number;
  }
}
