package org.onewindow.platform.notice;

/** The ways to a person. */
public enum Route {
  /** The inbox of an account. */
  ACCOUNT("account:"),
  SMS("sms:"),
  MAIL("mail:");

  private final String prefix;

  Route(String prefix) {
    this.prefix = prefix;
  }

  /**
   * The way that a recipient asks for.
   *
   * @throws IllegalArgumentException when it begins with none of the agreed words
   */
  static Route of(String recipient) {
    for (Route route : values()) {
      if (recipient.startsWith(route.prefix) && recipient.length() > route.prefix.length()) {
        return route;
      }
    }
    throw new IllegalArgumentException("A recipient begins with account:, sms: or mail:");
  }

  /** The recipient without the word that names the way. */
  String address(String recipient) {
    return recipient.substring(prefix.length());
  }
}
