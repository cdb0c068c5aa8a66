package org.onewindow.acceptance.api.event;

/**
 * 一同勘验: departments were called together for a bundle; one event for each of their cases.
 *
 * @param bundle number of the bundle
 * @param caseNumber of the department's case
 * @param section that reviews it
 * @param applicantToo the applicant is told with this one
 * @param at when they are to be there, ISO-8601
 */
public record JointVisitCalled(
    String bundle, String caseNumber, String section, boolean applicantToo, String at) {}
