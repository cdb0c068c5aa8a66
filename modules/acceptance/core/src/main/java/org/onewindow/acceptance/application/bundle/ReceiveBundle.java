package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.MemberCases;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.idempotency.Once;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.Permitted;

/**
 * 一窗受理: takes one submission for all members of a bundle. In one transaction the bundle gets its
 * number and every member that waits for nothing becomes a full case with its own number, receipt
 * and clocks; all of it, or nothing (ACC-230). Repeated with the same key it is done once.
 */
@ApplicationScoped
public class ReceiveBundle {

  private final ReadBundleGuide readGuide;
  private final BundleBook book;
  private final BundleReception reception;
  private final MemberCases cases;
  private final Once once;

  /** For the container's proxy. */
  protected ReceiveBundle() {
    this(null, null, null, null, null);
  }

  @Inject
  ReceiveBundle(
      ReadBundleGuide readGuide,
      BundleBook book,
      BundleReception reception,
      MemberCases cases,
      Once once) {
    this.readGuide = readGuide;
    this.book = book;
    this.reception = reception;
    this.cases = cases;
    this.once = once;
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
    List<Refusal> wrong = reception.faults(tailored, typed, cases::faultsAtIntake);
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
    Actor clerk = book.actor();
    BundleNumber number =
        reception.take(
            tailored,
            typed,
            new BundleReception.Receiver(
                clerk.account(), clerk.name(), clerk.unit(), clerk.window(), Optional.empty()));
    once.finish(key, number.text());
    return number;
  }
}
