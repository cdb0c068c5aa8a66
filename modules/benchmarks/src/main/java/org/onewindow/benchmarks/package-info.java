/** How fast, against what: each benchmark runs beside its baseline in the same run. */
package org.onewindow.benchmarks;
