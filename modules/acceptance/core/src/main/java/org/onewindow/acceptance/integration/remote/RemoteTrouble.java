package org.onewindow.acceptance.integration.remote;

/** Another system gave no answer that could be used. Its message names no address and no person. */
public final class RemoteTrouble extends Exception {

  private static final long serialVersionUID = 1L;

  /** What went wrong. */
  public enum Kind {
    UNREACHABLE,
    TOO_SLOW,
    WRONG_ANSWER
  }

  private final Kind kind;

  RemoteTrouble(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
