package org.onewindow.acceptance.api.event;

/**
 * 拟撤回、撤销、注销: a proceeding against a licence was begun.
 *
 * @param number of the proceeding
 * @param caseNumber the case that made the certificate, and whose file holds the letters
 * @param organ USCC of the organ that decides
 * @param section unit that reviews
 * @param at when it was recorded, ISO-8601 in UTC
 */
public record ProceedingProposed(
    String number, String caseNumber, String organ, String section, String at) {}
