/**
 * The product from outside: started by its own launcher on a free port with a data folder of the
 * run, used over HTTP and in a real browser as people use it.
 */
package org.onewindow.system;
