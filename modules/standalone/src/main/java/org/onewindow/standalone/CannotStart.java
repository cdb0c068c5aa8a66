package org.onewindow.standalone;

import java.util.List;

/**
 * A reason to end the start that the person at the keyboard can do something about. Its text stands
 * in the bundle under {@code cannot.<reason>} and says what to do; it is printed without a stack
 * trace.
 */
final class CannotStart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient List<Object> arguments;

  CannotStart(Reason reason, Object... arguments) {
    this(reason, null, arguments);
  }

  CannotStart(Reason reason, Throwable cause, Object... arguments) {
    super(reason.key(), cause);
    this.reason = reason;
    this.arguments = List.of(arguments);
  }

  Reason reason() {
    return reason;
  }

  Object[] arguments() {
    return arguments.toArray();
  }

  /** Each reason has an exit code of its own, for scripts. */
  enum Reason {
    OPTION_UNKNOWN(64),
    SETTING_WRONG(78),
    RESET_ELSEWHERE(78),
    RESET_NOT_DEMO(78),
    PORT_TAKEN(69),
    FOLDER_NOT_WRITABLE(73),
    FOLDER_IN_USE(73),
    FOLDER_NOT_OURS(73),
    FOLDER_NOT_DEMO(78),
    FOLDER_IS_DEMO(78),
    DISK_FULL(73),
    PLATFORM_WITHOUT_DATABASE(69),
    DATABASE_NOT_STARTED(70),
    DATABASE_ACCOUNT_MISSING(78),
    DATABASE_HOST_UNKNOWN(69),
    DATABASE_UNREACHABLE(69),
    DATABASE_REFUSED(77),
    DATABASE_TOO_OLD(69),
    DATABASE_NOT_DEMO(78),
    DATABASE_IS_DEMO(78),
    SECRET_FILE_UNREADABLE(78),
    PRODUCT_INCOMPLETE(70),
    SERVER_NOT_STARTED(70),
    APPLICATION_NOT_STARTED(70),
    START_BROKE_OFF(70);

    private final int exitCode;

    Reason(int exitCode) {
      this.exitCode = exitCode;
    }

    int exitCode() {
      return exitCode;
    }

    String key() {
      return "cannot." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
