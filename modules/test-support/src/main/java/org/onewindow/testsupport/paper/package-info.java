/** A paper as its reader holds it, for tests of what was printed. */
package org.onewindow.testsupport.paper;
