/**
 * Intake over HTTP against a hand-written servlet with plain JDBC that writes the same rows, on the
 * same server and database.
 */
package org.onewindow.benchmarks.intake;
