/**
 * Numbers of cases, certificates and documents. Modules call {@link
 * org.onewindow.platform.numbering.Series} and format the number themselves.
 */
package org.onewindow.platform.numbering;
