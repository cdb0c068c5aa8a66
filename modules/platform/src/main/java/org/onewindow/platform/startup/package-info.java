/**
 * What runs once when the application starts, in a fixed order, after the database is migrated. A
 * module contributes a step as a CDI bean; nobody calls this package but the server.
 */
package org.onewindow.platform.startup;
