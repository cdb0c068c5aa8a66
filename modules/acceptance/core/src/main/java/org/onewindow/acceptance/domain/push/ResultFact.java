package org.onewindow.acceptance.domain.push;

import org.onewindow.acceptance.domain.matter.ItemKind;

/** What happened to a licence, as other departments are told it. */
public enum ResultFact {
  /** 准予. */
  GRANTED,
  /** 不予. */
  DENIED,
  /** 准予变更. */
  CHANGED,
  /** 准予延续, also by the law itself. */
  RENEWED,
  /** 补证. */
  REISSUED,
  /** 依申请注销. */
  DEREGISTERED_ON_REQUEST,
  /** 制证. */
  CERTIFICATE_ISSUED,
  /** 撤回. */
  WITHDRAWN,
  /** 撤销. */
  REVOKED,
  /** 依职权注销. */
  DEREGISTERED;

  /** What a decision means to others. */
  public static ResultFact ofDecision(boolean granted, ItemKind kind) {
    if (!granted) {
      return DENIED;
    }
    return switch (kind) {
      case NEW -> GRANTED;
      case CHANGE -> CHANGED;
      case RENEWAL -> RENEWED;
      case REISSUE -> REISSUED;
      case DEREGISTRATION -> DEREGISTERED_ON_REQUEST;
    };
  }

  /**
   * What the end of a licence of the organ's own accord means to others.
   *
   * @param how {@code WITHDRAWAL}, {@code REVOCATION} or {@code DEREGISTRATION}
   */
  public static ResultFact ofEnding(String how) {
    return switch (how) {
      case "WITHDRAWAL" -> WITHDRAWN;
      case "REVOCATION" -> REVOKED;
      case "DEREGISTRATION" -> DEREGISTERED;
      default -> throw new IllegalArgumentException("No way to end a licence: " + how);
    };
  }

  /**
   * The supervising department supervises licences that are there: a refusal is none of its
   * business.
   */
  public boolean concernsSupervision() {
    return this != DENIED;
  }
}
