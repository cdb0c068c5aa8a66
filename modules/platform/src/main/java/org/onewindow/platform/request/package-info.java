/**
 * What is known of the request being served: its id, which stands in the answer, the log and the
 * audit. Set by a servlet filter; anybody may read it.
 */
package org.onewindow.platform.request;
