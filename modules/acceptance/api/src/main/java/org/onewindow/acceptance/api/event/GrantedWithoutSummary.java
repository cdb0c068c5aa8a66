package org.onewindow.acceptance.api.event;

/**
 * The lead of a bundle granted its own case, with a reason, though it had asked for opinions and
 * not concluded from them.
 *
 * @param bundle number of the bundle
 * @param caseNumber of the lead's case
 */
public record GrantedWithoutSummary(String bundle, String caseNumber) {}
