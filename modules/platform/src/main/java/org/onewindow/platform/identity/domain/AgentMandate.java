package org.onewindow.platform.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.onewindow.kernel.refusal.Refusal;

/**
 * 授权委托: an organisation lets a person act in its name, for a named subject, up to a last day. It
 * ends by itself after that day, or before, when the principal revokes it or the agent lays it down
 * (民法典 art. 165, 173). It never changes: another power is another mandate.
 */
@Entity
@Table(name = "plt_mandate")
public class AgentMandate {

  /** A mandate runs at most so long; the county's proxy letters know no longer one. */
  public static final int MOST_MONTHS = 12;

  /** Of {@link #subject}, in characters. */
  public static final int LONGEST_SUBJECT = 300;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "principal", nullable = false, updatable = false)
  private long principal;

  @Column(name = "agent", nullable = false, updatable = false)
  private long agent;

  @Enumerated(EnumType.STRING)
  @Column(name = "power", nullable = false, updatable = false)
  private MandatePower power;

  @Column(name = "subject", nullable = false, updatable = false)
  private String subject;

  /** {@link MandateScope#text}. */
  @Column(name = "scope", nullable = false, updatable = false)
  private String scope;

  @Column(name = "valid_until", nullable = false, updatable = false)
  private LocalDate validUntil;

  /** The midnight after the last day, where the county is. */
  @Column(name = "lapses_at", nullable = false, updatable = false)
  private Instant lapsesAt;

  @Column(name = "granted_at", nullable = false, updatable = false)
  private Instant grantedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected AgentMandate() {}

  /**
   * @param principal an organisation
   * @param agent a person
   * @param subject what it is about, in words (委托事项), as papers print it
   * @param scope the same as keys, which every act in the principal's name is held against
   * @param validUntil last day
   * @param zone where the county is
   * @throws org.onewindow.kernel.refusal.Refused {@code MANDATE_BY_ORGANISATION}, {@code
   *     MANDATE_TO_PERSON}, {@code MANDATE_SUBJECT_MISSING}, {@code MANDATE_END_RANGE}
   */
  public AgentMandate(
      Applicant principal,
      Applicant agent,
      MandatePower power,
      String subject,
      MandateScope scope,
      LocalDate validUntil,
      ZoneId zone,
      Instant at) {
    if (principal.kind() != ApplicantKind.ORGANISATION) {
      throw Refusal.of("MANDATE_BY_ORGANISATION").raise();
    }
    if (agent.kind() != ApplicantKind.PERSON) {
      throw Refusal.of("MANDATE_TO_PERSON").at("number").raise();
    }
    String about = subject == null ? "" : subject.strip();
    if (about.isEmpty() || about.codePointCount(0, about.length()) > LONGEST_SUBJECT) {
      throw Refusal.of("MANDATE_SUBJECT_MISSING", LONGEST_SUBJECT).at("subject").raise();
    }
    LocalDate today = LocalDate.ofInstant(at, zone);
    if (validUntil.isBefore(today) || validUntil.isAfter(today.plusMonths(MOST_MONTHS))) {
      throw Refusal.of("MANDATE_END_RANGE", MOST_MONTHS).at("validUntil").raise();
    }
    this.principal = principal.account();
    this.agent = agent.account();
    this.power = power;
    this.subject = about;
    this.scope = scope.text();
    this.validUntil = validUntil;
    lapsesAt = validUntil.plusDays(1).atStartOfDay(zone).toInstant();
    grantedAt = at;
  }

  /** Revoked or laid down; a mandate that ended stays as it was. */
  public void end(Instant at) {
    if (endedAt == null) {
      endedAt = at;
    }
  }

  /** In force on this day, its last day included. */
  public boolean isInForce(Instant now) {
    return endedAt == null && now.isBefore(lapsesAt);
  }

  public Long id() {
    return id;
  }

  public long principal() {
    return principal;
  }

  public long agent() {
    return agent;
  }

  public MandatePower power() {
    return power;
  }

  public String subject() {
    return subject;
  }

  public MandateScope scope() {
    return MandateScope.parse(scope);
  }

  public LocalDate validUntil() {
    return validUntil;
  }

  public Instant grantedAt() {
    return grantedAt;
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
