package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.MemberLicences;
import org.onewindow.acceptance.domain.bundle.CombinedLicence;
import org.onewindow.acceptance.domain.cases.ListedLicence;
import org.onewindow.acceptance.persistence.bundle.CombinedLicences;
import org.onewindow.platform.identity.Permitted;

/**
 * 查验综合许可证: how each of the licences that a combined licence lists stands today (ACC-442). Open to
 * everybody; it names no holder.
 */
@ApplicationScoped
public class CheckCombinedLicence {

  private final CombinedLicences combined;
  private final MemberLicences licences;

  /** For the container's proxy. */
  protected CheckCombinedLicence() {
    this(null, null);
  }

  @Inject
  CheckCombinedLicence(CombinedLicences combined, MemberLicences licences) {
    this.combined = combined;
    this.licences = licences;
  }

  /**
   * One of the listed licences.
   *
   * @param standing name of a {@link org.onewindow.acceptance.domain.cases.Certificate.Standing}
   * @param inForce whether it may be used today
   * @param validUntil last day, or null without end
   */
  public record Member(
      String standing,
      boolean inForce,
      String number,
      String name,
      String organ,
      LocalDate validFrom,
      LocalDate validUntil) {

    static Member of(ListedLicence licence) {
      return new Member(
          licence.standing().name(),
          licence.standing().isInForce(),
          licence.number(),
          licence.name(),
          licence.organ(),
          licence.validFrom(),
          licence.lastDay().orElse(null));
    }
  }

  /**
   * @param standing name of a {@link CombinedLicence.Standing}, or {@code UNKNOWN}
   */
  public record Answer(
      String standing, String number, String name, String organ, List<Member> licences) {
    static final Answer UNKNOWN = new Answer("UNKNOWN", "", "", "", List.of());

    /** Such a combined licence was issued here. */
    public boolean isKnown() {
      return !licences.isEmpty();
    }
  }

  /** By the number printed on it. */
  @Transactional
  @Permitted(Permitted.ANYONE)
  public Answer byNumber(String number) {
    String typed = MemberLicences.plain(number);
    return answer(typed.isEmpty() ? Optional.empty() : combined.byNumber(typed));
  }

  /** By the token of its QR code. */
  @Transactional
  @Permitted(Permitted.ANYONE)
  public Answer byToken(String token) {
    return answer(combined.byTokenHash(MemberLicences.hash(token)));
  }

  private Answer answer(Optional<CombinedLicence> found) {
    return found.map(this::says).orElse(Answer.UNKNOWN);
  }

  private Answer says(CombinedLicence issued) {
    List<ListedLicence> listed = issued.licences().stream().map(licences::of).toList();
    return new Answer(
        CombinedLicence.Standing.of(listed).name(),
        issued.number(),
        issued.name(),
        issued.organ(),
        listed.stream().map(Member::of).toList());
  }
}
