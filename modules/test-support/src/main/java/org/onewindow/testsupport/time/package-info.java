/** Time that stands still and moves when a test says so. */
package org.onewindow.testsupport.time;
