package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.persistence.cases.CaseRow;
import org.onewindow.acceptance.persistence.cases.CaseSearch;
import org.onewindow.acceptance.persistence.cases.CaseSearch.By;
import org.onewindow.acceptance.persistence.cases.CaseSearch.Wanted;
import org.onewindow.kernel.identity.CitizenId;
import org.onewindow.kernel.identity.MobileNumber;
import org.onewindow.kernel.identity.Uscc;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** 查询: finds cases by number, person, matter, state and time, within what the reader may see. */
@ApplicationScoped
public class SearchCases {

  private final CaseBook book;
  private final CaseSearch cases;
  private final FieldSeal seal;
  private final OfficeHours office;
  private final Audit audit;

  /** For the container's proxy. */
  protected SearchCases() {
    this(null, null, null, null, null);
  }

  @Inject
  SearchCases(CaseBook book, CaseSearch cases, FieldSeal seal, OfficeHours office, Audit audit) {
    this.book = book;
    this.cases = cases;
    this.seal = seal;
    this.office = office;
    this.audit = audit;
  }

  private static final Pattern CERTIFICATE =
      Pattern.compile("\\d{6}-[A-Z][A-Z0-9_]*-\\d{4}-\\d{6,}");
  private static final Pattern NUMBER_BEGINNING = Pattern.compile("\\d{6}-[\\d-]{0,12}");

  /**
   * What is searched for.
   *
   * @param words case number or its beginning, identity number, USCC, telephone, certificate
   *     number, beginning of the applicant's name, or part of the matter's name
   * @param state name of a state, or empty
   * @param from first day of receipt, or null
   * @param to last day of receipt, or null
   */
  public record Question(String words, String state, LocalDate from, LocalDate to) {
    public Question {
      words = PartyText.text(words).strip();
      state = PartyText.text(state);
    }
  }

  @Transactional
  @Permitted("case.read")
  public Slice<WorklistRow> of(Question question, Optional<Cursor> after, int size) {
    KnownChoice.require(question.state(), "state", KnownChoice.STATES);
    PlausibleDay.require(question.from(), "from");
    PlausibleDay.require(question.to(), "to");
    Actor actor = book.actor();
    Instant now = book.now();
    Predicate<Instant> provisional = book.caseClock()::isProvisional;
    Slice<CaseRow> found = cases.search(wanted(question, actor), after, size);
    if (found.items().isEmpty() && after.isEmpty() && isPlainWords(question.words())) {
      // the words were no applicant's name: take them for the matter's
      found =
          cases.search(
              wanted(question, actor, By.MATTER, question.words()), Optional.empty(), size);
    }
    return found.map(r -> WorklistRow.of(r, now, actor.account(), provisional));
  }

  private Wanted wanted(Question question, Actor actor) {
    String words = question.words();
    if (words.isEmpty()) {
      return wanted(question, actor, By.NOTHING, "");
    }
    Optional<String> paper = paper(words);
    if (paper.isPresent()) {
      audit.record(AuditEntry.of("case.search", "person", "number").because("case.search"));
      String index = seal.blindIndex(IntakeReader.CITIZEN_INDEX, paper.get());
      return wanted(question, actor, By.PAPER, index);
    }
    Optional<String> phone = tried(() -> MobileNumber.parse(words).digits());
    if (phone.isPresent()) {
      audit.record(AuditEntry.of("case.search", "person", "phone").because("case.search"));
      String index = seal.blindIndex(IntakeReader.PHONE_INDEX, phone.get());
      return wanted(question, actor, By.PHONE, index);
    }
    Optional<CaseNumber> number = CaseNumber.parse(words);
    if (number.isPresent()) {
      return wanted(question, actor, By.NUMBER, number.get().text());
    }
    if (NUMBER_BEGINNING.matcher(words).matches()) {
      return wanted(question, actor, By.BEGINNING_OF_NUMBER, words);
    }
    return wanted(
        question,
        actor,
        CERTIFICATE.matcher(words).matches() ? By.CERTIFICATE : By.APPLICANT,
        words);
  }

  private Wanted wanted(Question question, Actor actor, By by, String word) {
    return new Wanted(
        scope(actor),
        by,
        word,
        question.state(),
        begin(question.from()),
        question.to() == null ? null : begin(question.to().plusDays(1)));
  }

  private static boolean isPlainWords(String words) {
    return !words.isEmpty() && words.chars().noneMatch(Character::isDigit);
  }

  /** The unit whose cases are seen; null for those who see all. */
  private static String scope(Actor actor) {
    return actor.may("case.readAll") ? null : actor.unit();
  }

  private Instant begin(LocalDate day) {
    return day == null ? null : day.atStartOfDay(office.zone()).toInstant();
  }

  private static Optional<String> paper(String words) {
    return tried(() -> CitizenId.parse(words).number())
        .or(() -> tried(() -> Uscc.parse(words).code()));
  }

  private static Optional<String> tried(Supplier<String> parse) {
    try {
      return Optional.of(parse.get());
    } catch (Refused notThat) {
      return Optional.empty();
    }
  }
}
