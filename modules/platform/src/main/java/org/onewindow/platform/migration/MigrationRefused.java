package org.onewindow.platform.migration;

/** The tables do not fit this release. The message is one plain sentence for the operator. */
public final class MigrationRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MigrationRefused(String sentence, Throwable cause) {
    super(sentence, cause, false, false);
  }

  MigrationRefused(String sentence) {
    this(sentence, null);
  }
}
