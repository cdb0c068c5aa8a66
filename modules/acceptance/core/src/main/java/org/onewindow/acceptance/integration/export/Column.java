package org.onewindow.acceptance.integration.export;

import java.util.function.Function;

/**
 * A column of a workbook.
 *
 * @param heading key of its text
 * @param width in characters
 * @param value of a row: a text, an {@link java.time.Instant}, or null for an empty cell
 */
record Column<T>(String heading, int width, Function<T, Object> value) {}
