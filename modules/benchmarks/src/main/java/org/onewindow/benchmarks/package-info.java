/**
 * How fast, against what: each benchmark runs beside its baseline in the same run. May live here:
 * what several benchmarks measure with. Called by their scripts, never by the product.
 */
package org.onewindow.benchmarks;
