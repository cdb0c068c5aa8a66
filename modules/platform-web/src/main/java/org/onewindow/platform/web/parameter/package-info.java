/**
 * Parameters of addresses, headers and forms as typed values. Resources and pages declare a number,
 * a day or an enum; one that cannot be read is refused here, under its own name.
 */
package org.onewindow.platform.web.parameter;
