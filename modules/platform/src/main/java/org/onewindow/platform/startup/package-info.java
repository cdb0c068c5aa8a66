/** What runs once when the application starts, in a fixed order, after the database is migrated. */
package org.onewindow.platform.startup;
