/** Puts the built product together with the tests for a run inside the server. */
package org.onewindow.testsupport.server;
