/** Pages of exports: asking, progress, download. */
package org.onewindow.acceptance.web.export;
