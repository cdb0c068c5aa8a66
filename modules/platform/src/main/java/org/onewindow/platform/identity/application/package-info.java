/**
 * What people and administrators do with accounts and sessions, one class an act. Called by the
 * pages and resources of {@code platform.web.identity}, and at the start.
 */
package org.onewindow.platform.identity.application;
