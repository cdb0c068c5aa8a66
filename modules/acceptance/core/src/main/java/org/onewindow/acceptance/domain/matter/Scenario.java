package org.onewindow.acceptance.domain.matter;

/**
 * A situation (情形) that decides which materials are needed.
 *
 * @param code stable within the matter, e.g. {@code S1}
 * @param question what the clerk or the applicant answers with "this one"
 */
public record Scenario(String code, String question) {}
