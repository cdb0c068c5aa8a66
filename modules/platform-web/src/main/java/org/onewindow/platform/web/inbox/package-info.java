/** The inbox of whoever is logged in: messages of the product to its staff. */
package org.onewindow.platform.web.inbox;
