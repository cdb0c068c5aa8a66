package org.onewindow.acceptance.domain.cases;

import java.time.Instant;

/**
 * 听证申请、报名 (行政许可法 art. 46, 47). What counts is the day on which it reached the organ, at a window,
 * by post or online, and not the day on which somebody enters it.
 *
 * @param askers who asks or registers, one a line
 * @param handedIn when it reached the organ, to the minute; null for now
 */
public record HearingRequest(String askers, Instant handedIn) {}
