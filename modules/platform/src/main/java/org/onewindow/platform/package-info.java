/** Technical services without a business word, used by every hall. Knows {@code kernel} only. */
package org.onewindow.platform;
