/** What time does to many cases in one night. */
package org.onewindow.benchmarks.night;
