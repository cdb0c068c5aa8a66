/**
 * Pages of exports: asking for one, its progress, the download. Calls {@code application.export}
 * only; templates of lists put its button on their pages.
 */
package org.onewindow.acceptance.web.export;
