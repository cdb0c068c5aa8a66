/**
 * 导出清单: any list as a workbook. Who may see the list may have it; what the list masks, the workbook
 * masks, unless the right and a purpose are there. Called by pages; the job that writes the file
 * reads its rows here, as the person who asked.
 */
package org.onewindow.acceptance.application.export;
