package org.onewindow.acceptance.api.event;

/**
 * 请补充说明: the lead of a bundle waits for a department's reply.
 *
 * @param bundle number of the bundle
 * @param caseNumber of the department's case
 * @param section that answers
 * @param what {@code ASKED}, {@code DUE} on the last day, {@code OVERDUE} after it
 * @param at when it is to be answered, ISO-8601 in UTC
 */
public record OpinionWaited(
    String bundle, String caseNumber, String section, String what, String at) {}
