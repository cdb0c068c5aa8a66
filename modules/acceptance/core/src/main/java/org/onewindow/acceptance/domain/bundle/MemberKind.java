package org.onewindow.acceptance.domain.bundle;

/** What a member of a bundle is. */
public enum MemberKind {
  /** A matter of the catalogue: becomes a full legal case with its own number and clocks. */
  MATTER,
  /** Something an organ only looks up, e.g. 营业执照信息核验: no case, nothing to decide. */
  INFORMATION_CHECK,
  /** Done by a body that is no organ, such as the seal shop or the bank: an order, no approval. */
  OUTSIDE
}
