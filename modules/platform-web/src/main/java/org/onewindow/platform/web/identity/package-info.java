/**
 * Logging in and out, the own account, and the administrator's list of accounts: pages for people
 * and, side by side, resources for machines. Calls the use cases of {@code
 * platform.identity.application}; called by browser and machines.
 */
package org.onewindow.platform.web.identity;
