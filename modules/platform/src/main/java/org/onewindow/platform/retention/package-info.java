/**
 * What is not needed for ever is removed when its time is over: each module says what and when as a
 * {@link org.onewindow.platform.retention.Forgetting}, and one job of every node does it. Papers,
 * cases and the audit are archives and are never touched here.
 */
package org.onewindow.platform.retention;
