package org.onewindow.acceptance.domain.bundle;

/**
 * One published version of a bundle, as a running bundle sees it for ever.
 *
 * @param versionId surrogate id of the version
 * @param version counted from 1
 * @param plan what it says
 */
public record PublishedBundle(long versionId, int version, BundlePlan plan) {}
