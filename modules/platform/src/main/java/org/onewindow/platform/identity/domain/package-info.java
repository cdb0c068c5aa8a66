/**
 * Accounts, units and the rules of passwords, lock-out and second factor. Plain Java with JPA
 * annotations; called by {@code identity.application} only.
 */
package org.onewindow.platform.identity.domain;
