/**
 * The online hall: pages and resources of those who apply themselves, from a phone first. They call
 * the use cases that ask for {@code online.read} or {@code online.apply} and never those of staff.
 */
package org.onewindow.acceptance.web.online;
