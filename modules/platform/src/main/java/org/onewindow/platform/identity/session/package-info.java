/**
 * Sessions of people: the cookie, the filter that binds the actor to the thread of a request, and
 * the address a request came from. Pages ask {@link
 * org.onewindow.platform.identity.session.OpenSession}.
 */
package org.onewindow.platform.identity.session;
