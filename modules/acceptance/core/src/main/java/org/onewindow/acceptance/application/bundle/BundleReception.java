package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.onewindow.acceptance.application.cases.CaseSettings;
import org.onewindow.acceptance.application.cases.IntakeText;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleMember;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.MemberStart;
import org.onewindow.acceptance.domain.bundle.Submission;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.acceptance.domain.cases.ProgressSecret;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.numbering.Series;

/**
 * What receiving a bundle is at a window and online alike: one number, and every member that waits
 * for nothing becomes a full case, in the transaction of the caller (ACC-230).
 */
@ApplicationScoped
class BundleReception {

  private static final int LONGEST_CHECK = 100;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final BundleBook book;
  private final Bundles bundles;
  private final CaseSettings settings;
  private final Series series;
  private final IssueBundleReceipt receipt;
  private final Audit audit;

  /** For the container's proxy. */
  protected BundleReception() {
    this(null, null, null, null, null, null);
  }

  @Inject
  BundleReception(
      BundleBook book,
      Bundles bundles,
      CaseSettings settings,
      Series series,
      IssueBundleReceipt receipt,
      Audit audit) {
    this.book = book;
    this.bundles = bundles;
    this.settings = settings;
    this.series = series;
    this.receipt = receipt;
    this.audit = audit;
  }

  /**
   * Who receives.
   *
   * @param window empty online
   * @param online who applies online; empty at a window
   */
  record Receiver(
      String account, String name, String unit, String window, Optional<Applicant> online) {}

  /**
   * What is wrong for any member, each reason once.
   *
   * @param faults of one matter's application
   */
  List<Refusal> faults(
      ReadBundleGuide.Tailored tailored,
      BundleText typed,
      BiFunction<String, IntakeText, List<Refusal>> faults) {
    MemberIntake intake = new MemberIntake(tailored, typed);
    Set<Refusal> wrong = new LinkedHashSet<>(intake.formFaults());
    for (BundleMember member : tailored.selection().matters()) {
      if (tailored.guide().rests(member)) {
        wrong.add(Refusal.of("BUNDLE_MEMBER_RESTS", member.name()));
      } else {
        faults.apply(member.matter(), intake.of(member, by -> Optional.empty())).stream()
            .map(reason -> intake.atPaper(member, reason))
            .filter(reason -> isFirst(reason, wrong))
            .forEach(wrong::add);
      }
    }
    typed.checks().values().stream()
        .filter(text -> text.length() > LONGEST_CHECK)
        .forEach(text -> wrong.add(Refusal.of("BUNDLE_TEXT_TOO_LONG", LONGEST_CHECK).at("checks")));
    return List.copyOf(wrong);
  }

  /** One reason a field of the form: the next is told once this one is mended. */
  private static boolean isFirst(Refusal reason, Set<Refusal> wrong) {
    return !reason.field().startsWith("form[")
        || wrong.stream().noneMatch(told -> told.field().equals(reason.field()));
  }

  /** Gives the bundle its number and begins what can begin. */
  BundleNumber take(ReadBundleGuide.Tailored tailored, BundleText typed, Receiver by) {
    int year = book.year();
    String region = settings.region();
    BundleNumber number = BundleNumber.of(region, year, series.next("bundle:" + region, year));
    Bundle bundle = begun(number, tailored, typed, by);
    ProgressSecret secret = ProgressSecret.draw(RANDOM);
    bundle.lookedUpBy(book.sealSecret(number.text(), secret), secret.hash(number.text()));
    bundles.add(bundle);
    book.beginReady(bundle);
    receipt.of(bundle);
    audit.record(
        AuditEntry.of("bundle.receive", "bundle", number.text())
            .with(
                Map.of(
                    "template",
                    tailored.guide().plan().code(),
                    "members",
                    Integer.toString(bundle.tasks().size()))));
    return number;
  }

  private Bundle begun(
      BundleNumber number, ReadBundleGuide.Tailored tailored, BundleText typed, Receiver by) {
    MemberIntake intake = new MemberIntake(tailored, typed);
    List<MemberStart> members = new ArrayList<>();
    for (BundleMember member : tailored.selection().members()) {
      members.add(
          new MemberStart(
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
        new Submission(
            typed.applicant().name().strip(),
            book.sealTyped(number.text(), typed),
            book.now(),
            by.account(),
            by.name(),
            by.unit(),
            by.window(),
            by.online()),
        members);
  }
}
