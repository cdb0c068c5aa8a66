/**
 * The catalogue and the windows for the administrator (pages) and for machines (REST), over the
 * same use cases of {@code application.matter}. Calls nothing else.
 */
package org.onewindow.acceptance.web.matter;
