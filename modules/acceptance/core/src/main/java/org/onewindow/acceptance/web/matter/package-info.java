/** The catalogue for the administrator (pages) and for machines (REST), over the same use cases. */
package org.onewindow.acceptance.web.matter;
