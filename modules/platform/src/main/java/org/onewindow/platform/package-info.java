/**
 * Technical services without a business word, used by every hall. Knows {@code kernel} only; each
 * sub-package says what may live in it.
 */
package org.onewindow.platform;
