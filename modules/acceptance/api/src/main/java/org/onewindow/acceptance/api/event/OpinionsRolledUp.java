package org.onewindow.acceptance.api.event;

/**
 * 综合意见: the lead of a bundle concluded from the opinions; one a department.
 *
 * @param bundle number of the bundle
 * @param caseNumber of the department's case
 * @param section that reviews it
 * @param number of the summary, counted from 1; 2 and more replace an older one
 */
public record OpinionsRolledUp(String bundle, String caseNumber, String section, int number) {}
