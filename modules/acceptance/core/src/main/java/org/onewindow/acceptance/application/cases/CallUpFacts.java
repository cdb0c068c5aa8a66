package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onewindow.acceptance.application.facts.AskSources;
import org.onewindow.acceptance.application.facts.AskSources.Answered;
import org.onewindow.acceptance.application.facts.FactQuestion;
import org.onewindow.acceptance.application.facts.FactSettings;
import org.onewindow.acceptance.application.facts.FactSource;
import org.onewindow.acceptance.application.facts.FactSources;
import org.onewindow.acceptance.domain.cases.CallingUp;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseParty;
import org.onewindow.acceptance.domain.cases.CaseRule;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.domain.facts.FactQuery;
import org.onewindow.acceptance.persistence.facts.FactQueries;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.text.Texts;

/**
 * 一键调取: asks the connected registers about the applicant of an open case, all of them or one again.
 * Who asks, why and for which case is in the audit before the first question leaves; the questions
 * themselves are asked between two transactions, so that no lock waits for a network.
 */
@ApplicationScoped
public class CallUpFacts {

  private final CaseBook book;
  private final FactSources sources;
  private final AskSources ask;
  private final FactQueries queries;
  private final FactContent content;
  private final FactSettings settings;
  private final FieldSeal seal;
  private final Audit audit;
  private final Transactions transactions;

  /** For the container's proxy. */
  protected CallUpFacts() {
    this(null, null, null, null, null, null, null, null, null);
  }

  @Inject
  CallUpFacts(
      CaseBook book,
      FactSources sources,
      AskSources ask,
      FactQueries queries,
      FactContent content,
      FactSettings settings,
      FieldSeal seal,
      Audit audit,
      Transactions transactions) {
    this.book = book;
    this.sources = sources;
    this.ask = ask;
    this.queries = queries;
    this.content = content;
    this.settings = settings;
    this.seal = seal;
    this.audit = audit;
    this.transactions = transactions;
  }

  /** What is asked for whom, once it may be asked. */
  private record Prepared(long caseId, FactQuestion question, Instant at) {}

  /**
   * Asks; returns when the last source has answered or was given up.
   *
   * @param source code of one source; null or empty for all
   * @throws org.onewindow.kernel.refusal.Refused ACC-451, ACC-452, FACTS_NO_SOURCE
   * @throws NotFound FACTS_SOURCE_UNKNOWN, CASE_NOT_FOUND
   */
  @Permitted("facts.call")
  public void of(CaseNumber number, String source) {
    List<FactSource> asked = asked(source);
    Prepared prepared = transactions.inNew(() -> prepare(number, asked));
    List<Answered> answers = ask.ask(asked, prepared.question());
    transactions.inNew(() -> keep(number, prepared, answers));
  }

  private List<FactSource> asked(String code) {
    if (code == null || code.isEmpty()) {
      return sources.all();
    }
    return sources.all().stream()
        .filter(s -> s.code().equals(code))
        .findFirst()
        .map(List::of)
        .orElseThrow(() -> new NotFound(Refusal.of("FACTS_SOURCE_UNKNOWN")));
  }

  private Prepared prepare(CaseNumber number, List<FactSource> asked) {
    LicenceCase it = book.look(number);
    CaseAct turn = CallingUp.turn(it, book.officer(it.matter().code()));
    if (!book.actor().may(CasePermissions.needed(turn))) {
      throw CaseRule.CASE_FACTS_NOT_YOUR_TURN.refusal().raise();
    }
    if (asked.isEmpty()) {
      throw Refusal.of("FACTS_NO_SOURCE").raise();
    }
    String purpose =
        Texts.chinese()
            .get("facts.purpose", Texts.chinese().of("case.act", turn), it.matter().name());
    audit.record(
        AuditEntry.of("facts.call", "case", number.text())
            .because(purpose)
            .with(
                Map.of(
                    "sources",
                    asked.stream().map(FactSource::code).collect(Collectors.joining(" ")))));
    CaseParty applicant = it.party(PartyRole.APPLICANT).orElseThrow();
    String clear =
        applicant
            .number()
            .map(
                n ->
                    seal.open(
                        "acc_case_party.number_sealed:" + it.ref() + "/" + PartyRole.APPLICANT,
                        n.sealed()))
            .orElse("");
    return new Prepared(
        it.id(),
        new FactQuestion(applicant.paper(), clear, applicant.name(), purpose, number.text()),
        book.now());
  }

  private void keep(CaseNumber number, Prepared prepared, List<Answered> answers) {
    queries.add(
        prepared.caseId(),
        answers.stream().map(a -> kept(number, prepared, a)).toList(),
        prepared.at().plus(settings.keep()));
  }

  private FactQuery kept(CaseNumber number, Prepared prepared, Answered it) {
    String code = it.source().code();
    boolean found = !it.answer().facts().isEmpty();
    return new FactQuery(
        0,
        code,
        it.source().name(),
        it.source().kind(),
        it.answer().state(),
        prepared.at(),
        it.at(),
        it.answer().asOf(),
        prepared.question().purpose(),
        book.actor().account(),
        book.actor().name(),
        it.answer().digest(),
        it.answer().facts().size(),
        found ? content.sealed(number, code, prepared.at(), it.answer().facts()) : null,
        false);
  }
}
