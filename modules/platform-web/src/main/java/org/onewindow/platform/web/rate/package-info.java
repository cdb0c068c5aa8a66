/**
 * How often one address may ask. Put {@link org.onewindow.platform.web.rate.RateLimited} on a
 * resource or page that the public may call.
 */
package org.onewindow.platform.web.rate;
