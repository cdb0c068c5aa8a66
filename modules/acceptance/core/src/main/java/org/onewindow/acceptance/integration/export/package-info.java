/** The job that writes workbooks, the workbook itself, and how old ones go. Called by nobody. */
package org.onewindow.acceptance.integration.export;
