/**
 * Lists, searches and the case page of a county with many cases, over HTTP and against the bare
 * SQL. Run by {@code lists.sh}, called by nobody.
 */
package org.onewindow.benchmarks.lists;
