/** Static files of all jars under {@code /static/}: found, hashed, compressed and served. */
package org.onewindow.platform.web.asset;
