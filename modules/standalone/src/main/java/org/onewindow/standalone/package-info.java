/**
 * Starts the product: the embedded database or the address of another one, the server, the
 * application. Knows the server's own API, so that no other module has to; knows no business.
 */
package org.onewindow.standalone;
