/**
 * How the runnable product is laid out. Called by the build alone, never by the running product.
 */
package org.onewindow.standalone.layout;
