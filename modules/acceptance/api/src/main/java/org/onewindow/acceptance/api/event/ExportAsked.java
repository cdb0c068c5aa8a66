package org.onewindow.acceptance.api.event;

/**
 * 导出清单: somebody asked for a list as a workbook.
 *
 * @param ref unguessable name of the export
 */
public record ExportAsked(String ref) {}
