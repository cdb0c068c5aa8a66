/**
 * The time of day and the work calendar. Everybody who needs the time injects {@link
 * java.time.InstantSource}.
 */
package org.onewindow.platform.time;
