/** A real MariaDB for a test run: empty at the start, gone at the end. */
package org.onewindow.testsupport.database;
