package org.onewindow.platform.persistence;

import java.sql.SQLException;

/** A statement failed; the transaction is lost. The cause says why. */
public final class SqlFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SqlFailure(SQLException cause) {
    super(cause.getMessage(), cause);
  }
}
