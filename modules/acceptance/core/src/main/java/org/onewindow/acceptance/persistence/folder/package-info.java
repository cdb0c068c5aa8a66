/** How paper folders are stored and found. Called by {@code application.cases} only. */
package org.onewindow.acceptance.persistence.folder;
