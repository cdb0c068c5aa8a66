/**
 * How people and organisations are identified: numbers that check themselves by their own standard,
 * and their masked forms. No value here shows itself in clear by {@code toString}.
 */
package org.onewindow.kernel.identity;
