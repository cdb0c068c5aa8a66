/**
 * Messages to people. {@link org.onewindow.platform.notice.Notices#send} keeps a notice in the
 * caller's transaction; one to an account is in that person's inbox at once, one to a phone or an
 * e-mail address travels through the outbox to the channel that the configuration names. The text
 * is made from the bundles when the notice is read or sent.
 */
package org.onewindow.platform.notice;
