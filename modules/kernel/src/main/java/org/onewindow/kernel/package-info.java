/**
 * Values and rules that every module speaks. Plain Java: no framework, no input or output, no
 * dependency.
 *
 * <p>Each sub-package is one family of values ({@code time}, {@code clock}, {@code identity},
 * {@code refusal}). Every module may call it; it calls nobody.
 */
package org.onewindow.kernel;
