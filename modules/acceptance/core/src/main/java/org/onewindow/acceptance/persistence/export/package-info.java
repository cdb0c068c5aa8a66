/**
 * Exports under way, their files, and the names that only some of them show. Called by {@code
 * application.export} and the job that writes them.
 */
package org.onewindow.acceptance.persistence.export;
