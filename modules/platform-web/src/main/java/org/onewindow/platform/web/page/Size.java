package org.onewindow.platform.web.page;

/** How big the page is set; the word that stands in {@code data-size} of the root element. */
public enum Size {
  /** Dense, for people who sit in it all day. */
  STAFF,
  /** For the public: phones first. */
  PUBLIC,
  /** 大字版: big type, high contrast, fewer things; one tap, remembered by a cookie. */
  ELDER;

  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
