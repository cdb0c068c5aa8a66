/**
 * Twice is once: a command that a person or a machine repeats with the same key is done one time.
 * Use cases call {@link org.onewindow.platform.idempotency.Once} first in their transaction.
 */
package org.onewindow.platform.idempotency;
