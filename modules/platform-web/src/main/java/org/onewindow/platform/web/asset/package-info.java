/**
 * Static files of all jars under {@code /static/}: found, hashed, compressed and served. Templates
 * name them by {@code view.asset}; nobody else calls this package.
 */
package org.onewindow.platform.web.asset;
