package org.onewindow.acceptance.api.event;

/**
 * 制证: the certificate is made and waits for its holder.
 *
 * @param caseNumber number of the case
 * @param matterCode code of the handling item
 * @param organ USCC of the deciding organ
 * @param section unit that reviews
 * @param certificateNumber number of the certificate
 * @param at when it happened, ISO-8601 in UTC
 */
public record CertificateIssued(
    String caseNumber,
    String matterCode,
    String organ,
    String section,
    String certificateNumber,
    String at) {}
