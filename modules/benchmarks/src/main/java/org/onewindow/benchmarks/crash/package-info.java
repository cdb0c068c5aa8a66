/**
 * Kills the product in the middle of its work, again and again, and counts what is lost or doubled.
 */
package org.onewindow.benchmarks.crash;
