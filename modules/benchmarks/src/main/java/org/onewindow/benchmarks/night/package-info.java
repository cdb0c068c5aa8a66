/**
 * What time does to many cases in one night: the job of the product against the bare SQL of the
 * same rows. Run by {@code night.sh}, called by nobody.
 */
package org.onewindow.benchmarks.night;
