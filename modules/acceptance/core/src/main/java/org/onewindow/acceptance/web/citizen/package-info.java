/** What the public may ask without log-in: progress and certificates. Names nobody. */
package org.onewindow.acceptance.web.citizen;
