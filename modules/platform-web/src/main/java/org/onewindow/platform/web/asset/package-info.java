/** Serves the files of the pages: style sheets, scripts, fonts, pictures, from any module's jar. */
package org.onewindow.platform.web.asset;
