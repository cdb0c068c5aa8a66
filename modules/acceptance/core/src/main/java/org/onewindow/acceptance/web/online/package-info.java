/**
 * The online hall: pages of those who apply themselves, from a phone first. They call the use cases
 * of {@code application.online} and never those of staff.
 */
package org.onewindow.acceptance.web.online;
