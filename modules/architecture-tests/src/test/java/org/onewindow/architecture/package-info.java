/**
 * Tests of the tree itself: who may call whom, which calls are forbidden, and that each rule bites.
 */
package org.onewindow.architecture;
