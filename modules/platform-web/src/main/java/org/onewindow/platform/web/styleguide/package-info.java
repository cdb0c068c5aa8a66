/**
 * Every part of the kit on living pages, in demo mode only: to look at, to copy from, to test with.
 */
package org.onewindow.platform.web.styleguide;
