package org.onewindow.benchmarks.lists;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Times the lists and the case page over HTTP and, in turn, the bare SQL that somebody would write
 * by hand for the same rows. Several counties are asked in turn too, so that what the machine does
 * meanwhile falls on all of them alike. Prints medians and their ratios. Arguments: requests a
 * question, then for each county the address of the server, JDBC address, user and password.
 *
 * <p>Alike on both sides: rows and columns, the settings of the driver, one connection that stays
 * open, the audit row of whoever searches for a person. Only the product's: HTTP, the session, the
 * permission, a transaction around what is read, JSON.
 */
public final class ListBenchmark {

  private static final String COLUMNS =
      "SELECT c.id, c.case_no, c.matter_name, c.handling_kind, c.section, c.applicant_name,"
          + " c.applicant_kind, c.state, c.received_at, c.pressing_clock, c.due_at, c.warn_at,"
          + " c.list_at, c.due_provisional, c.reviewed_by, c.receiving_counter FROM acc_case c ";
  private static final String LATEST = " ORDER BY c.received_at DESC, c.id DESC LIMIT 21";

  /** Times each question is asked before it is timed: a hall that has been open for a while. */
  private static final int WARM_UP = 600;

  /**
   * A person of the demo county, and what is asked of the product and of the database.
   *
   * @param audited the reading leaves an audit row
   */
  private record Question(
      String name,
      String login,
      String method,
      String path,
      String body,
      boolean audited,
      List<Bare> bare) {}

  /** A statement and what is bound to it. */
  private record Bare(String sql, List<String> values) {
    Bare(String sql, String... values) {
      this(sql, List.of(values));
    }
  }

  private static final List<Question> QUESTIONS =
      List.of(
          new Question(
              "nothing but who asks", "supervisor", "GET", "/api/v1/session", "", false, List.of()),
          new Question(
              "worklist of a reviewer's section",
              "review-market",
              "GET",
              "/api/v1/cases?desk=REVIEW&limit=20",
              "",
              false,
              List.of(
                  new Bare(
                      COLUMNS
                          + "WHERE c.section = '11371799MB2A00011A-02' AND c.desk = 'REVIEW'"
                          + " ORDER BY c.list_at, c.id LIMIT 21"))),
          search(
              "search by case number", "CASE_NO", "", COLUMNS + "WHERE c.case_no = ?", "CASE_NO"),
          search(
              "search by applicant's number (blind index)",
              "USCC",
              "",
              COLUMNS
                  + "WHERE c.id IN (SELECT p.case_id FROM acc_case_party p"
                  + " WHERE p.number_index = ?)"
                  + LATEST,
              "INDEX"),
          search(
              "search by applicant's name",
              "赵文斌药",
              "",
              COLUMNS + "WHERE c.applicant_name LIKE '赵文斌药%'" + LATEST),
          search(
              "search by the beginning of several names",
              "赵文斌",
              "",
              COLUMNS + "WHERE c.applicant_name LIKE '赵文斌%'" + LATEST),
          search(
              "search by a name that nobody has",
              "欧阳无此人",
              "",
              COLUMNS + "WHERE c.applicant_name LIKE '欧阳无此人%'" + LATEST),
          search(
              "search by the matter's name",
              "劳务派遣",
              "",
              COLUMNS + "WHERE LOCATE('劳务派遣', c.matter_name) > 0" + LATEST),
          search(
              "search by state", "", "TO_DECIDE", COLUMNS + "WHERE c.state = 'TO_DECIDE'" + LATEST),
          new Question(
              "search by days of receipt",
              "supervisor",
              "POST",
              "/api/v1/cases/search",
              "{\"words\":\"\",\"state\":\"\",\"from\":\"2025-03-03\",\"to\":\"2025-03-07\","
                  + "\"limit\":20}",
              false,
              List.of(
                  new Bare(
                      COLUMNS
                          + "WHERE c.received_at >= '2025-03-02 16:00:00'"
                          + " AND c.received_at < '2025-03-07 16:00:00'"
                          + LATEST))),
          new Question(
              "case page (JSON)",
              "supervisor",
              "GET",
              "/api/v1/cases/CASE_NO",
              "",
              false,
              List.of(
                  new Bare("SELECT * FROM acc_case WHERE case_no = ?", "CASE_NO"),
                  new Bare(
                      "SELECT * FROM acc_case_party WHERE case_id = ? ORDER BY role", "CASE_ID"),
                  new Bare(
                      "SELECT * FROM acc_case_material WHERE case_id = ? ORDER BY position",
                      "CASE_ID"),
                  new Bare(
                      "SELECT * FROM acc_case_event WHERE case_id = ? ORDER BY seq", "CASE_ID"),
                  new Bare(
                      "SELECT * FROM acc_case_defect WHERE case_id = ? ORDER BY seq", "CASE_ID"),
                  new Bare(
                      "SELECT * FROM acc_case_document WHERE case_id = ? ORDER BY seq", "CASE_ID"),
                  new Bare(
                      "SELECT * FROM acc_case_commitment WHERE case_id = ? ORDER BY seq",
                      "CASE_ID"),
                  new Bare(
                      "SELECT * FROM acc_case_proceeding WHERE case_id = ? ORDER BY seq",
                      "CASE_ID"),
                  new Bare(
                      "SELECT * FROM acc_case_warning WHERE case_id = ? ORDER BY as_of, id",
                      "CASE_ID"),
                  new Bare("SELECT * FROM acc_folder WHERE case_no = ?", "CASE_NO"),
                  new Bare("SELECT * FROM acc_fee_notice WHERE case_id = ?", "CASE_ID"))));

  private static Question search(
      String name, String words, String state, String sql, String... values) {
    return new Question(
        name,
        "supervisor",
        "POST",
        "/api/v1/cases/search",
        "{\"words\":\"" + words + "\",\"state\":\"" + state + "\",\"limit\":20}",
        words.equals("USCC"),
        List.of(new Bare(sql, values)));
  }

  /** What one question took of one county. */
  private static final class Times {
    private final double[] product;
    private final double[] plain;
    private int rows;

    private Times(int requests) {
      product = new double[requests];
      plain = new double[requests];
    }
  }

  private final int requests;
  private final List<County> counties;

  private ListBenchmark(int requests, List<County> counties) {
    this.requests = requests;
    this.counties = counties;
  }

  public static void main(String[] arguments) throws Exception {
    List<County> counties = new ArrayList<>();
    try {
      for (int i = 1; i < arguments.length; i += 4) {
        counties.add(
            new County(arguments[i], arguments[i + 1], arguments[i + 2], arguments[i + 3]));
      }
      new ListBenchmark(Integer.parseInt(arguments[0]), counties).run();
    } finally {
      for (County county : counties) {
        county.leave();
      }
    }
  }

  private void run() throws IOException, SQLException {
    System.out.printf("median of %d each, ms%n", requests);
    List<Double> nothing = new ArrayList<>();
    for (Question question : QUESTIONS) {
      List<Times> times = ask(question);
      System.out.println(question.name());
      double first = median(times.get(0).product);
      for (int i = 0; i < counties.size(); i++) {
        Times it = times.get(i);
        double product = median(it.product);
        if (question.bare().isEmpty()) {
          nothing.add(product);
        }
        System.out.printf(
            "  %10s cases: product %7.2f  of the first %5.2f  bare SQL %7.2f  ratio %6.2f"
                + "  without the empty request %6.2f  (%d rows)%n",
            counties.get(i).cases(),
            product,
            product / first,
            median(it.plain),
            product / median(it.plain),
            (product - nothing.get(i)) / median(it.plain),
            it.rows);
      }
    }
  }

  private List<Times> ask(Question question) throws IOException, SQLException {
    List<Times> times = new ArrayList<>();
    for (County county : counties) {
      county.enter(question.login());
      times.add(new Times(requests));
    }
    for (int i = -WARM_UP; i < requests; i++) {
      for (int c = 0; c < counties.size(); c++) {
        County county = counties.get(c);
        long begun = System.nanoTime();
        county.ask(question.method(), question.path(), question.body());
        long told = System.nanoTime();
        int rows = 0;
        for (Bare bare : question.bare()) {
          rows += county.read(bare.sql(), bare.values());
        }
        if (question.audited()) {
          county.audit();
        }
        long read = System.nanoTime();
        times.get(c).rows = rows;
        if (i >= 0) {
          times.get(c).product[i] = (told - begun) / 1e6;
          times.get(c).plain[i] = (read - told) / 1e6;
        }
      }
    }
    return times;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
