/**
 * The job that writes workbooks, the workbook itself, and how old ones go. Called by the outbox and
 * by the job that forgets; calls {@code application.export}.
 */
package org.onewindow.acceptance.integration.export;
