package org.onewindow.acceptance.domain.cases;

import java.time.Instant;

/**
 * 陈述申辩笔录: who said what, when and where, and who signed it.
 *
 * @param speaker name and capacity
 * @param when null when nothing was named
 * @param signed who signed, and who did not and why
 */
public record Statement(String speaker, Instant when, String place, String said, String signed) {}
