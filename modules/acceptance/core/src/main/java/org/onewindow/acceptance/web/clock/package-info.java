/**
 * The statutory clock for machines ({@code POST /api/v1/clock/explain}) and the days of a clock as
 * pages show them. The format is documented in {@code docs/api/clock.md}.
 */
package org.onewindow.acceptance.web.clock;
