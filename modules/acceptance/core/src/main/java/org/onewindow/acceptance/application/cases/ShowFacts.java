package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.application.facts.FactSettings;
import org.onewindow.acceptance.application.facts.FactSource;
import org.onewindow.acceptance.application.facts.FactSources;
import org.onewindow.acceptance.domain.cases.CallingUp;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseRule;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.facts.Fact;
import org.onewindow.acceptance.domain.facts.FactKind;
import org.onewindow.acceptance.domain.facts.FactQuery;
import org.onewindow.acceptance.domain.facts.SourceState;
import org.onewindow.acceptance.persistence.facts.FactQueries;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/** What was called up for a case: per source its latest answer, and every question so far. */
@ApplicationScoped
public class ShowFacts {

  private final CaseBook book;
  private final FactSources sources;
  private final FactQueries queries;
  private final FactContent content;
  private final FactSettings settings;
  private final Audit audit;

  /** For the container's proxy. */
  protected ShowFacts() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ShowFacts(
      CaseBook book,
      FactSources sources,
      FactQueries queries,
      FactContent content,
      FactSettings settings,
      Audit audit) {
    this.book = book;
    this.sources = sources;
    this.queries = queries;
    this.content = content;
    this.settings = settings;
    this.audit = audit;
  }

  /**
   * @param sources one a connected source, and one a source that was asked and is connected no more
   * @param questions every question, the latest first
   * @param hindrance why the reader cannot ask now; empty where he or she can
   * @param demoServices where the demo's registers are switched; empty outside the demo
   */
  public record Called(
      String caseNumber,
      List<OfSource> sources,
      List<Question> questions,
      Optional<Refusal> hindrance,
      String demoServices) {}

  /**
   * A source and what it last answered.
   *
   * @param state null where it was not asked yet
   * @param facts empty unless found
   * @param forgotten there were facts, and their time is over
   */
  public record OfSource(
      String code,
      String name,
      FactKind kind,
      boolean connected,
      SourceState state,
      List<Fact> facts,
      boolean forgotten,
      Instant askedAt,
      String asOf,
      String digest) {}

  /** One question to one source. */
  public record Question(
      String source,
      SourceState state,
      Instant askedAt,
      Instant answeredAt,
      String by,
      String purpose,
      String digest) {}

  /**
   * Shows it; where there are facts about a person, that is a reading of personal data and
   * recorded.
   *
   * @throws org.onewindow.kernel.refusal.NotFound CASE_NOT_FOUND
   */
  @Transactional
  @Permitted("pii.read")
  public Called of(CaseNumber number) {
    LicenceCase it = book.look(number);
    List<FactQuery> asked = queries.of(it.id());
    if (asked.stream().anyMatch(q -> q.content() != null)) {
      audit.record(
          AuditEntry.of("facts.read", "case", number.text()).because(asked.get(0).purpose()));
    }
    return new Called(
        number.text(),
        ofSources(number, asked),
        asked.stream()
            .map(
                q ->
                    new Question(
                        q.sourceName(),
                        q.state(),
                        q.askedAt(),
                        q.answeredAt(),
                        q.askedByName(),
                        q.purpose(),
                        q.digest()))
            .toList(),
        hindrance(it),
        settings.demoServices());
  }

  private Optional<Refusal> hindrance(LicenceCase it) {
    try {
      String needed = CasePermissions.needed(CallingUp.turn(it, book.officer(it.matter().code())));
      return book.actor().may("facts.call") && book.actor().may(needed)
          ? Optional.empty()
          : Optional.of(CaseRule.CASE_FACTS_NOT_YOUR_TURN.refusal());
    } catch (Refused refused) {
      return refused.reasons().stream().findFirst();
    }
  }

  private List<OfSource> ofSources(CaseNumber number, List<FactQuery> asked) {
    Map<String, FactQuery> latest = new LinkedHashMap<>();
    asked.forEach(q -> latest.putIfAbsent(q.source(), q));
    List<OfSource> all = new ArrayList<>();
    for (FactSource source : sources.all()) {
      FactQuery last = latest.remove(source.code());
      all.add(
          last == null
              ? new OfSource(
                  source.code(),
                  source.name(),
                  source.kind(),
                  true,
                  null,
                  List.of(),
                  false,
                  null,
                  "",
                  "")
              : answered(number, last, true));
    }
    latest.values().forEach(last -> all.add(answered(number, last, false)));
    return all;
  }

  private OfSource answered(CaseNumber number, FactQuery last, boolean connected) {
    return new OfSource(
        last.source(),
        last.sourceName(),
        last.kind(),
        connected,
        last.state(),
        last.content() == null
            ? List.of()
            : content.open(number, last.source(), last.askedAt(), last.content()),
        last.forgotten(),
        last.askedAt(),
        last.asOf(),
        last.digest());
  }
}
