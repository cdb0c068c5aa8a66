/**
 * How the product says no. A no is a value with a code from the refusal catalogue; it is turned
 * into problem+json or into a message at its field in one place of {@code platform-web}, never
 * earlier.
 */
package org.onewindow.kernel.refusal;
