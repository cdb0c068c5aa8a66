/** What the public may ask without log-in: progress and certificates. Names nobody. */
/** What anyone may read without logging in: the guides. Phones first. */
package org.onewindow.acceptance.web.citizen;
