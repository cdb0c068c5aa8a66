package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.acceptance.application.cases.MemberCases;
import org.onewindow.acceptance.application.cases.MemberVisits;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.SharedVisit;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;

/** Who shares the visits of a running bundle, and who may call and sign. */
@ApplicationScoped
class SharedVisits {

  private final BundleBook book;
  private final MemberCases cases;
  private final MemberVisits visits;

  /** For the container's proxy. */
  protected SharedVisits() {
    this(null, null, null);
  }

  @Inject
  SharedVisits(BundleBook book, MemberCases cases, MemberVisits visits) {
    this.book = book;
    this.cases = cases;
    this.visits = visits;
  }

  /**
   * @throws NotFound {@code JOINT_VISIT_UNKNOWN} where the plan names no such visit
   */
  SharedVisit planned(Bundle bundle, String key) {
    return book.template(bundle).plan().visits().stream()
        .filter(v -> v.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotFound(Refusal.of("JOINT_VISIT_UNKNOWN")));
  }

  /** Members whose cases are under review, so that a visit can be recorded. */
  Set<String> open(Bundle bundle, Collection<String> members) {
    return members.stream()
        .filter(m -> caseOf(bundle, m).map(visits::isOpen).orElse(false))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Members for whose signature the record waits: their cases have not come to a decision. */
  Set<String> awaited(Bundle bundle, Collection<String> members) {
    return members.stream()
        .filter(m -> caseOf(bundle, m).map(no -> !visits.isPastReview(no)).orElse(false))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The lead and every department that shares the visit may call it. */
  boolean mayCall(Bundle bundle, SharedVisit planned) {
    return serves(bundle, bundle.lead())
        || planned.members().stream().anyMatch(m -> serves(bundle, m));
  }

  /** The reader serves the section that reviews a member's case. */
  boolean serves(Bundle bundle, String member) {
    return caseOf(bundle, member).map(cases::section).filter(book.actor()::serves).isPresent();
  }

  private static java.util.Optional<String> caseOf(Bundle bundle, String member) {
    return bundle.tasks().stream()
        .filter(t -> t.key().equals(member))
        .findFirst()
        .flatMap(t -> t.caseNumber());
  }
}
