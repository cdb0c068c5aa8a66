package org.onewindow.benchmarks.crash;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;

/**
 * Compares what people were told, kept outside the product, with what the product knows at the end.
 */
record Reckoning(
    Node node,
    Receiver receiver,
    Collection<String> silent,
    Set<String> decided,
    Map<String, String> opened,
    Set<String> exports,
    Set<String> surprises) {

  /** Queries that must find nothing: what would be there twice, half or unfinished. */
  private static final Map<String, String> NOTHING =
      Map.ofEntries(
          Map.entry(
              "accepted by silence twice",
              "SELECT case_id FROM acc_case_event WHERE act = 'ACCEPT_BY_SILENCE' GROUP BY case_id"
                  + " HAVING COUNT(*) > 1"),
          Map.entry(
              "accepted by silence without its notice, or with two",
              "SELECT e.case_id FROM acc_case_event e LEFT JOIN acc_case_document d ON d.case_id ="
                  + " e.case_id AND d.kind = 'ACCEPTANCE_NOTICE' WHERE e.act = 'ACCEPT_BY_SILENCE'"
                  + " GROUP BY e.case_id HAVING COUNT(d.seq) <> 1"),
          Map.entry(
              "accepted by silence without one row of the audit",
              "SELECT c.case_no FROM acc_case c JOIN acc_case_event e ON e.case_id = c.id LEFT JOIN"
                  + " plt_audit a ON a.action = 'case.accept-by-silence' AND a.subject_id = c.case_no"
                  + " WHERE e.act = 'ACCEPT_BY_SILENCE' GROUP BY c.case_no HAVING COUNT(a.seq) <> 1"),
          Map.entry(
              "one state, another ledger",
              "SELECT c.case_no FROM acc_case c JOIN acc_case_event e ON e.case_id = c.id JOIN"
                  + " (SELECT case_id, MAX(seq) AS last FROM acc_case_event GROUP BY case_id) l ON l.case_id = e.case_id AND l.last = e.seq WHERE"
                  + " e.to_state <> c.state"),
          Map.entry(
              "two decisions on one case",
              "SELECT case_id FROM acc_case_document WHERE kind LIKE '%\\_DECISION' GROUP BY case_id"
                  + " HAVING COUNT(*) > 1"),
          Map.entry(
              "one push twice",
              "SELECT push_key FROM acc_push GROUP BY receiver, push_key HAVING COUNT(*) > 1"),
          Map.entry(
              "a push that was not accepted",
              "SELECT push_key FROM acc_push WHERE state <> 'ACCEPTED'"),
          Map.entry(
              "a notice twice",
              "SELECT CONCAT(link, ' ', template) FROM plt_notice WHERE link LIKE '/cases/%' GROUP BY"
                  + " link, recipient, template HAVING COUNT(*) > 1"),
          Map.entry(
              "a claim without its result", "SELECT actor FROM plt_once WHERE result IS NULL"),
          Map.entry(
              "two exports under way",
              "SELECT account FROM acc_export WHERE state IN ('WAITING', 'RUNNING') GROUP BY account"
                  + " HAVING COUNT(*) > 1"));

  /** Numbers of series that must have no gap: the last is as many as there are. */
  private static final List<String> SERIES =
      List.of(
          "SELECT case_no FROM acc_case WHERE case_no IS NOT NULL",
          "SELECT number FROM acc_case_document WHERE kind = 'ACCEPTANCE_NOTICE'",
          "SELECT number FROM acc_case_document WHERE kind = 'RECEIPT'");

  private static final Map<String, String> UNDER_WAY =
      Map.of(
          "deliveries", "SELECT id FROM plt_outbox WHERE state = 'PENDING'",
          "exports", "SELECT ref FROM acc_export WHERE state IN ('WAITING', 'RUNNING')");

  /** What is still to be done. */
  static List<String> underWay(Node node) throws IOException, SQLException {
    List<String> all = new ArrayList<>();
    try (Connection database = node.database()) {
      for (Map.Entry<String, String> question : UNDER_WAY.entrySet()) {
        List<String> found = column(database, question.getValue());
        if (!found.isEmpty()) {
          all.add(found.size() + " " + question.getKey());
        }
      }
    }
    return all;
  }

  /** All that is wrong, in words. */
  List<String> faults(Line supervisor) throws IOException, SQLException, InterruptedException {
    List<String> faults = new ArrayList<>(surprises);
    try (Connection database = node.database()) {
      for (Map.Entry<String, String> question : NOTHING.entrySet()) {
        List<String> found = column(database, question.getValue());
        if (!found.isEmpty()) {
          faults.add(question.getKey() + ": " + found.size() + ", first " + found.get(0));
        }
      }
      if (!column(database, "SELECT id FROM plt_outbox WHERE state = 'FAILED'").isEmpty()) {
        faults.add("a delivery was given up");
      }
      for (String series : SERIES) {
        gaps(column(database, series)).forEach(g -> faults.add("a gap before " + g));
      }
      Map<String, String> states = pairs(database, "SELECT case_no, state FROM acc_case");
      for (String number : silent) {
        if (!"ACCEPTED".equals(states.get(number))) {
          faults.add("received and not accepted by silence: " + number + " " + states.get(number));
        }
      }
      for (String number : decided) {
        if (!"GRANTED".equals(states.get(number))) {
          faults.add("decided and then lost: " + number + " " + states.get(number));
        }
        if (!receiver.has("province", "decision:" + number)) {
          faults.add("decided and never pushed: " + number);
        }
      }
      for (Map.Entry<String, String> push :
          pairs(database, "SELECT CONCAT(receiver, ' ', push_key), state FROM acc_push")
              .entrySet()) {
        String[] key = push.getKey().split(" ", 2);
        if (!receiver.has(key[0], key[1])) {
          faults.add("said to be accepted, never told: " + push.getKey());
        }
      }
      checkExports(database, supervisor, faults);
    }
    receiver.contradicted().forEach(key -> faults.add("told differently under one key: " + key));
    for (Map.Entry<String, String> paper : opened.entrySet()) {
      String[] place = paper.getKey().split("/");
      HttpResponse<byte[]> again =
          CrashTrial.document(supervisor, place[0], Integer.parseInt(place[1]));
      if (again.statusCode() != 200 || !CrashTrial.digest(again.body()).equals(paper.getValue())) {
        faults.add("a paper that was handed out is another now: " + paper.getKey());
      }
    }
    String audit = node.auditFault();
    if (!audit.isEmpty()) {
      faults.add("the audit chain: " + audit);
    }
    System.out.printf(
        "%d silent cases, %d decisions, %d papers opened, %d exports, %d keys told%n",
        silent.size(), decided.size(), opened.size(), exports.size(), receiver.keys());
    return faults;
  }

  /** The last number of each series, by what stands before it, that has gaps. */
  private static List<String> gaps(List<String> numbers) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, String> last = new HashMap<>();
    for (String number : numbers) {
      String series = number.replaceFirst("[0-9]+号?$", "");
      counts.merge(series, 1, Integer::sum);
      last.merge(series, number, (a, b) -> serial(a) > serial(b) ? a : b);
    }
    return last.entrySet().stream()
        .filter(e -> serial(e.getValue()) != counts.get(e.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static int serial(String number) {
    return Integer.parseInt(number.replaceFirst(".*?([0-9]+)号?$", "$1"));
  }

  /** Every export that was acknowledged is there, whole. */
  private void checkExports(Connection database, Line supervisor, List<String> faults)
      throws SQLException, IOException, InterruptedException {
    Map<String, String> rows =
        pairs(database, "SELECT ref, CONCAT(state, ' ', rows_done) FROM acc_export");
    for (String ref : exports) {
      String[] stands = rows.getOrDefault(ref, "GONE 0").split(" ");
      if (!stands[0].equals("DONE")) {
        faults.add("an export that was asked for is " + stands[0] + ": " + ref);
      } else {
        int written = rowsIn(supervisor.reads("/exports/" + ref + "/file").body());
        if (written != Integer.parseInt(stands[1]) + 1) {
          faults.add("an export of " + stands[1] + " rows has " + written + ": " + ref);
        }
      }
    }
  }

  /** Rows of a workbook's sheet, with its heading. */
  private int rowsIn(byte[] workbook) throws IOException {
    Path file = Files.write(node.data().resolveSibling("fetched.xlsx"), workbook);
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
      return CrashTrial.text(sheet.readAllBytes()).split("<row ", -1).length - 1;
    }
  }

  private static List<String> column(Connection database, String sql) throws SQLException {
    try (PreparedStatement ask = database.prepareStatement(sql);
        ResultSet rows = ask.executeQuery()) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    }
  }

  private static Map<String, String> pairs(Connection database, String sql) throws SQLException {
    try (PreparedStatement ask = database.prepareStatement(sql);
        ResultSet rows = ask.executeQuery()) {
      Map<String, String> all = new HashMap<>();
      while (rows.next()) {
        all.put(rows.getString(1), rows.getString(2));
      }
      return all;
    }
  }
}
