/** How pushes are kept and found. Called by the use cases and the listener that delivers. */
package org.onewindow.acceptance.persistence.push;
