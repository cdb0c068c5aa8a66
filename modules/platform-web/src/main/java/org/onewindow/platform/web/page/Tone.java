package org.onewindow.platform.web.page;

/** How good the news is: a shape and a colour beside the word, never instead of it. */
public enum Tone {
  OK("✓", "●"),
  INFO("", "○"),
  WARN("!", "▲"),
  BAD("✕", "■");

  private final String sign;
  private final String lamp;

  Tone(String sign, String lamp) {
    this.sign = sign;
    this.lamp = lamp;
  }

  /** The CSS class. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Stands before the word of a tag. */
  public String sign() {
    return sign;
  }

  /** Stands before the word of a deadline. */
  public String lamp() {
    return lamp;
  }
}
