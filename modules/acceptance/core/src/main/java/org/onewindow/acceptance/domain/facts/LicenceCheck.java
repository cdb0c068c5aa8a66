package org.onewindow.acceptance.domain.facts;

import java.time.Instant;

/**
 * 电子证照核验: a licence number that was looked up for an applicant.
 *
 * @param number as it is kept: without spaces
 * @param source who answered, as people call it
 * @param checkedAt when
 */
public record LicenceCheck(String number, String source, Instant checkedAt, LicenceAnswer answer) {}
