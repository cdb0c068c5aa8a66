package org.onewindow.web;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.MySQLPlatform;
import org.onewindow.platform.persistence.InstantConverter;

/**
 * MySQL and MariaDB as EclipseLink speaks to them, with moments bound as {@link
 * InstantConverter#bound} does. Named in {@code persistence.xml}.
 */
public class ProductPlatform extends MySQLPlatform {

  private static final long serialVersionUID = 1L;

  @Override
  public void setParameterValueInDatabaseCall(
      Object parameter, PreparedStatement statement, int index, AbstractSession session)
      throws SQLException {
    if (parameter instanceof LocalDateTime moment) {
      statement.setString(index, InstantConverter.bound(moment));
    } else {
      super.setParameterValueInDatabaseCall(parameter, statement, index, session);
    }
  }
}
