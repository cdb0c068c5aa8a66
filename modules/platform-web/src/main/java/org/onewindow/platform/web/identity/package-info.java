/**
 * Logging in and out, the own account, and the administrator's list of accounts: pages for people
 * and, side by side, resources for machines.
 */
package org.onewindow.platform.web.identity;
