/**
 * Who acts, and what that person may do. Every module may use {@link
 * org.onewindow.platform.identity.CurrentActor}, {@link org.onewindow.platform.identity.Permitted},
 * {@link org.onewindow.platform.identity.Directory}, {@link
 * org.onewindow.platform.identity.WindowRegister} and {@link
 * org.onewindow.platform.identity.RoleDefinition}; accounts, log-in and sessions live in the
 * sub-packages and are nobody else's business.
 */
package org.onewindow.platform.identity;
