package org.onewindow.acceptance.domain.bundle;

/** By what a bundle's promised limit is reckoned (approval.md §3.1). */
public enum TimePolicy {
  /** The longest way through the members that depend on one another. */
  LONGEST_PATH,
  /** 按最短事项时限计算: the shortest of the matters (鲁政办字〔2020〕58号, 一业一证). */
  SHORTEST_MEMBER,
  /** A limit that the bundle states itself. */
  FIXED
}
