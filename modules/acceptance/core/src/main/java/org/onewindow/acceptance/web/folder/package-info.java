/**
 * Pages and REST resource of paper folders (物料流转). Calls the use cases of folders in {@code
 * application.cases} only.
 */
package org.onewindow.acceptance.web.folder;
