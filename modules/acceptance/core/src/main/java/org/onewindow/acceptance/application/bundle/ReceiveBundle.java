package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.acceptance.application.cases.CaseSettings;
import org.onewindow.acceptance.application.cases.MemberCases;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleMember;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.idempotency.Once;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.numbering.Series;

/**
 * 一窗受理: takes one submission for all members of a bundle. In one transaction the bundle gets its
 * number and every member that waits for nothing becomes a full case with its own number, receipt
 * and clocks; all of it, or nothing (ACC-230). Repeated with the same key it is done once.
 */
@ApplicationScoped
public class ReceiveBundle {

  private final ReadBundleGuide readGuide;
  private final BundleBook book;
  private final Bundles bundles;
  private final MemberCases cases;
  private final CaseSettings settings;
  private final Series series;
  private final Once once;
  private final Audit audit;

  /** For the container's proxy. */
  protected ReceiveBundle() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  ReceiveBundle(
      ReadBundleGuide readGuide,
      BundleBook book,
      Bundles bundles,
      MemberCases cases,
      CaseSettings settings,
      Series series,
      Once once,
      Audit audit) {
    this.readGuide = readGuide;
    this.book = book;
    this.bundles = bundles;
    this.cases = cases;
    this.settings = settings;
    this.series = series;
    this.once = once;
    this.audit = audit;
  }

  /**
   * @param code of the bundle's template
   * @param key idempotency key
   * @throws org.onewindow.kernel.refusal.NotFound {@code BUNDLE_NOT_IN_USE}
   * @throws Refused everything that is wrong for any member, once, at its field
   */
  @Transactional
  @Permitted("case.receive")
  public BundleNumber receive(String code, BundleText typed, String key) {
    Optional<String> before =
        once.begin(key, "receive bundle " + code + " " + BundleBook.json(typed));
    if (before.isPresent()) {
      return new BundleNumber(before.get());
    }
    ReadBundleGuide.Tailored tailored = readGuide.read(code, typed.asAnswers());
    MemberIntake intake = new MemberIntake(tailored, typed);
    List<Refusal> wrong = faults(tailored, intake, typed);
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
    int year = book.year();
    String region = settings.region();
    BundleNumber number = BundleNumber.of(region, year, series.next("bundle:" + region, year));
    Bundle bundle = begun(number, tailored, intake, typed);
    bundles.add(bundle);
    book.beginReady(bundle);
    audit.record(
        AuditEntry.of("bundle.receive", "bundle", number.text())
            .with(Map.of("template", code, "members", Integer.toString(bundle.tasks().size()))));
    once.finish(key, number.text());
    return number;
  }

  private Bundle begun(
      BundleNumber number,
      ReadBundleGuide.Tailored tailored,
      MemberIntake intake,
      BundleText typed) {
    Actor clerk = book.actor();
    List<Bundle.Start> members = new ArrayList<>();
    for (BundleMember member : tailored.selection().members()) {
      members.add(
          new Bundle.Start(
              member,
              tailored.guide().body(member),
              tailored.selection().scenario(member),
              tailored.selection().graph().before(member.key()),
              typed.later().contains(member.key()),
              book.sealSnapshot(number.text(), member.key(), intake.snapshot(member))));
    }
    return Bundle.receive(
        number,
        tailored.guide().bundle(),
        new Bundle.Receipt(
            typed.applicant().name().strip(),
            book.sealTyped(number.text(), typed),
            book.now(),
            clerk.account(),
            clerk.name(),
            clerk.unit(),
            clerk.window()),
        members);
  }

  /** What is wrong for any member, each reason once. */
  private List<Refusal> faults(
      ReadBundleGuide.Tailored tailored, MemberIntake intake, BundleText typed) {
    Set<Refusal> wrong = new LinkedHashSet<>();
    for (BundleMember member : tailored.selection().matters()) {
      if (tailored.guide().rests(member)) {
        wrong.add(Refusal.of("BUNDLE_MEMBER_RESTS", member.name()));
      } else {
        cases.faults(member.matter(), intake.of(member, by -> Optional.empty())).stream()
            .map(reason -> intake.atPaper(member, reason))
            .forEach(wrong::add);
      }
    }
    wrong.addAll(intake.formFaults());
    typed.checks().values().stream()
        .filter(text -> text.length() > 100)
        .forEach(text -> wrong.add(Refusal.of("BUNDLE_TEXT_TOO_LONG", 100).at("checks")));
    return List.copyOf(wrong);
  }
}
