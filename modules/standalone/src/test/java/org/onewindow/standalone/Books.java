package org.onewindow.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The running database of a data folder, seen with the rights that the application has. */
record Books(String url, String user, String password) {

  private static final Pattern VARIABLE = Pattern.compile("(?m)^(DB_[A-Z]+)='(.*)'$");

  static Books of(Path data) throws IOException {
    String url = "";
    String user = "";
    String password = "";
    Matcher line = VARIABLE.matcher(Files.readString(data.resolve("secrets/database.env")));
    while (line.find()) {
      switch (line.group(1)) {
        case "DB_URL" -> url = line.group(2);
        case "DB_USER" -> user = line.group(2);
        default -> password = line.group(2);
      }
    }
    return new Books(url, user, password);
  }

  /** The first column of a query, as text. */
  List<String> column(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      List<String> column = new ArrayList<>();
      while (rows.next()) {
        column.add(rows.getString(1));
      }
      return column;
    }
  }

  int count(String sql) throws SQLException {
    return Integer.parseInt(column(sql).get(0));
  }

  void change(String sql, Object... values) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
