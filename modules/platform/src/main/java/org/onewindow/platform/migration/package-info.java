/**
 * Brings the tables of every module to the state the code expects, before anything else starts. A
 * module contributes a folder {@code db/migration/<module>} and a line in {@code
 * META-INF/onewindow-migrations}; nobody calls this package but the start.
 */
package org.onewindow.platform.migration;
