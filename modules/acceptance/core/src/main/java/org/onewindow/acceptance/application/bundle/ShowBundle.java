package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.acceptance.application.cases.MemberCases;
import org.onewindow.acceptance.application.cases.NamesOnScreen;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.BundlePlan;
import org.onewindow.acceptance.domain.bundle.BundleTask;
import org.onewindow.acceptance.domain.bundle.FormField;
import org.onewindow.acceptance.domain.bundle.JointExtension;
import org.onewindow.acceptance.domain.bundle.MemberKind;
import org.onewindow.acceptance.domain.bundle.MemberPlace;
import org.onewindow.acceptance.domain.bundle.Opining;
import org.onewindow.acceptance.domain.bundle.OpinionAct;
import org.onewindow.acceptance.domain.bundle.OpinionEntry;
import org.onewindow.acceptance.domain.bundle.OpinionRequest;
import org.onewindow.acceptance.domain.bundle.OpinionState;
import org.onewindow.acceptance.domain.bundle.OpinionTransitions;
import org.onewindow.acceptance.domain.bundle.RollingUp;
import org.onewindow.acceptance.domain.bundle.TaskAct;
import org.onewindow.acceptance.domain.bundle.TaskState;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.acceptance.domain.cases.PartyKind;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.acceptance.persistence.bundle.CombinedLicences;
import org.onewindow.acceptance.persistence.bundle.OpinionRequests;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/** Shows a running bundle: its members, what each waits for, and the merged form. */
@ApplicationScoped
public class ShowBundle {

  private final BundleBook book;
  private final Bundles bundles;
  private final MemberCases cases;
  private final CombinedLicences combined;
  private final OpinionBook opinions;
  private final OpinionRequests requests;
  private final Audit audit;

  /** For the container's proxy. */
  protected ShowBundle() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  ShowBundle(
      BundleBook book,
      Bundles bundles,
      MemberCases cases,
      CombinedLicences combined,
      OpinionBook opinions,
      OpinionRequests requests,
      Audit audit) {
    this.opinions = opinions;
    this.requests = requests;
    this.book = book;
    this.bundles = bundles;
    this.cases = cases;
    this.combined = combined;
    this.audit = audit;
  }

  /**
   * A member.
   *
   * @param needs names of the members it needs
   * @param caseNumber of its case
   * @param caseState where its case stands
   * @param mayOpen whether the reader may see the case
   * @param cause name of the failed member because of which it was cancelled
   * @param startable whether it was left for later and could begin now
   * @param recordable whether its result is recorded by hand
   * @param depth how many members stand before it on the longest way; 0 for the first
   */
  public record Member(
      String key,
      String name,
      String body,
      MemberKind kind,
      TaskState state,
      List<String> needs,
      Optional<String> caseNumber,
      Optional<CaseState> caseState,
      boolean mayOpen,
      String result,
      String cause,
      boolean lead,
      boolean startable,
      boolean recordable,
      int depth,
      Opinion opinion) {}

  /**
   * The opinion of a member's department.
   *
   * @param round counted from 1
   * @param draft what the reader's own department drafted last; empty for others
   * @param said what was given and asked, in order; drafts are nobody else's business
   * @param mayWrite whether the reader may draft and give it now
   * @param mayAsk whether the reader may ask for a reply now, as the lead
   */
  public record Opinion(
      OpinionState state,
      int round,
      String draft,
      List<Said> said,
      boolean mayWrite,
      boolean mayAsk) {}

  /**
   * One entry of the opinion ledger.
   *
   * @param term by when a question is to be answered, and when its department was reminded; empty
   *     for an opinion
   */
  public record Said(
      int round, OpinionAct act, String text, Instant at, String person, Optional<Term> term) {}

  /**
   * The term of a question.
   *
   * @param open whether it waits for an answer
   * @param remindedAt on the last day
   * @param overdueToldAt after it, also to the supervisors
   */
  public record Term(
      Instant dueAt,
      boolean open,
      boolean overdue,
      Optional<Instant> remindedAt,
      Optional<Instant> overdueToldAt) {}

  /**
   * An entry of the ledger.
   *
   * @param person who did it; empty where the system followed a case
   * @param note number, result or reason; a state of a case or a refusal code where a job wrote it
   */
  public record Happening(
      String member, TaskAct act, TaskState to, Instant at, String person, String note) {}

  /** A field of the merged form as it was typed. */
  public record Filled(String label, String value) {}

  /**
   * A bundle.
   *
   * @param promisedAt when it is promised to be done; empty before the lead is accepted
   * @param ceilingAt when joint handling must be over by law
   * @param provisional the promised end lies in a year whose holidays are not announced
   * @param ceilingProvisional the end by law does
   * @param overdue the promise was not kept
   * @param extension the approval of more time, if there is one
   * @param extensible whether the reader may record such an approval now
   * @param whole whether everything came out well; only once it is over
   * @param combined its combined licence, once it is issued
   * @param joint how the opinions of the departments stand, and what the lead concluded
   * @param mayConclude whether the reader may conclude now, as the lead
   */
  public record Shown(
      String number,
      String code,
      String name,
      String applicant,
      Instant receivedAt,
      String window,
      Optional<Instant> acceptedAt,
      Optional<Instant> promisedAt,
      Optional<Instant> ceilingAt,
      Optional<JointExtension> extension,
      boolean extensible,
      boolean provisional,
      boolean ceilingProvisional,
      boolean overdue,
      Optional<Instant> endedAt,
      boolean whole,
      Optional<ShownCombinedLicence> combined,
      JointOpinions joint,
      boolean mayConclude,
      List<Member> members,
      List<Filled> form,
      List<Happening> events) {}

  /**
   * @throws org.onewindow.kernel.refusal.NotFound {@code BUNDLE_UNKNOWN}, also for one that is none
   *     of the actor's business
   */
  @Transactional
  @Permitted("case.read")
  public Shown of(BundleNumber number) {
    Bundle bundle = bundles.get(number);
    book.mustSee(bundle);
    BundlePlan plan = book.template(bundle).plan();
    BundleText typed = book.typed(bundle);
    audit.record(AuditEntry.of("bundle.read", "bundle", number.text()));
    List<OpinionRequest> asked = requests.all(number);
    return new Shown(
        bundle.number(),
        bundle.code(),
        bundle.name(),
        masked(bundle.applicant(), typed),
        bundle.receivedAt(),
        bundle.window(),
        bundle.acceptedAt(),
        bundle.promisedAt(),
        bundle.ceilingAt(),
        bundle.extension(),
        book.actor().may(ExtendBundle.PERMISSION)
            && bundle.endedAt().isEmpty()
            && bundle.extension().isEmpty()
            && bundle.ceilingAt().filter(end -> !book.now().isAfter(end)).isPresent(),
        bundle.promisedAt().filter(book::isProvisional).isPresent(),
        bundle.ceilingAt().filter(book::isProvisional).isPresent(),
        bundle.isOverdue(book.now()),
        bundle.endedAt(),
        bundle.tasks().stream().allMatch(t -> t.state() == TaskState.DONE),
        combined
            .ofBundle(bundle.number())
            .map(c -> ShownCombinedLicence.of(c, cases.maySee(c.paper().caseNumber()))),
        opinions.of(bundle),
        opinions.isLead(bundle) && RollingUp.hindrance(bundle).isEmpty(),
        bundle.tasks().stream().map(t -> member(bundle, t, asked)).toList(),
        form(bundle, plan, typed.form()),
        bundle.events().stream()
            .map(
                e ->
                    new Happening(
                        bundle.task(e.task()).name(),
                        e.act(),
                        e.to(),
                        e.at(),
                        shown(e.person(), typed),
                        e.act() == TaskAct.CANCEL ? bundle.task(e.note()).name() : e.note()))
            .toList());
  }

  /** An applicant who is a person is masked where others can see the screen (ACC-651). */
  private static String masked(String name, BundleText typed) {
    IdentityPaper paper = typed.applicant().paper();
    return paper == null ? name : NamesOnScreen.masked(paper.kind(), name);
  }

  /** Officers are named in the ledger; an applicant or an agent who acted online is masked. */
  private static String shown(String person, BundleText typed) {
    if (person.equals(typed.applicant().name().strip())) {
      return masked(person, typed);
    }
    boolean actsForIt =
        Stream.of(typed.agent(), typed.representative(), typed.contact())
            .anyMatch(party -> person.equals(party.name().strip()));
    return actsForIt ? NamesOnScreen.masked(PartyKind.NATURAL_PERSON, person) : person;
  }

  private Member member(Bundle bundle, BundleTask task, List<OpinionRequest> asked) {
    Optional<CaseNumber> number = task.caseNumber().map(CaseNumber::new);
    MemberPlace place = MemberPlace.of(bundle, task);
    return new Member(
        task.key(),
        task.name(),
        task.body(),
        task.kind(),
        task.state(),
        place.needs(),
        task.caseNumber(),
        number.map(n -> cases.standing(n).state()),
        task.caseNumber().map(cases::maySee).orElse(false),
        task.result(),
        place.cause(),
        task.key().equals(bundle.lead()),
        task.state() == TaskState.LATER && place.free(),
        task.kind() != MemberKind.MATTER && task.state() == TaskState.RUNNING,
        place.depth(),
        opinion(bundle, task, asked.stream().filter(r -> r.task().equals(task.key())).toList()));
  }

  private Opinion opinion(Bundle bundle, BundleTask task, List<OpinionRequest> asked) {
    OpinionState state = Opining.state(bundle, task.key());
    boolean open = task.state() == TaskState.RUNNING && book.actor().may("case.review");
    boolean own = serves(task);
    boolean lead = !task.key().equals(bundle.lead()) && serves(bundle.task(bundle.lead()));
    return new Opinion(
        state,
        Opining.round(bundle, task.key()),
        own ? Opining.draft(bundle, task.key()) : "",
        bundle.opinions(task.key()).stream()
            .filter(entry -> entry.act() != OpinionAct.KEEP)
            .map(e -> new Said(e.round(), e.act(), e.text(), e.at(), e.person(), term(e, asked)))
            .toList(),
        open && own && OpinionTransitions.after(state, OpinionAct.GIVE).isPresent(),
        open && lead && OpinionTransitions.after(state, OpinionAct.ASK_REPLY).isPresent());
  }

  private Optional<Term> term(OpinionEntry entry, List<OpinionRequest> asked) {
    return asked.stream()
        .filter(r -> entry.act() == OpinionAct.ASK_REPLY && r.round() == entry.round())
        .findFirst()
        .map(
            r ->
                new Term(
                    r.dueAt(),
                    r.isOpen(),
                    r.isOverdue(book.now()),
                    r.remindedAt(),
                    r.overdueToldAt()));
  }

  private boolean serves(BundleTask task) {
    return task.caseNumber().map(cases::section).filter(book.actor()::serves).isPresent();
  }

  /** The merged form for the hall; a department sees the fields of its own members only. */
  private List<Filled> form(Bundle bundle, BundlePlan plan, Map<String, String> typed) {
    boolean hall = book.actor().serves(bundle.unit()) || book.actor().may("case.readAll");
    Set<String> mine =
        bundle.tasks().stream()
            .filter(t -> hall || t.caseNumber().map(cases::maySee).orElse(false))
            .flatMap(t -> book.snapshot(bundle, t).keySet().stream())
            .collect(Collectors.toSet());
    return plan.form().stream()
        .filter(field -> mine.contains(field.key()))
        .map(field -> filled(field, typed))
        .toList();
  }

  private static Filled filled(FormField field, Map<String, String> typed) {
    return new Filled(field.label(), typed.getOrDefault(field.key(), ""));
  }
}
