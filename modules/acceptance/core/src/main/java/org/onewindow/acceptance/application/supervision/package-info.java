/**
 * What the bureau's head and the supervisors ask: how many, which, and why. Reads only; called by
 * pages and by the export. Nobody here changes a case.
 */
package org.onewindow.acceptance.application.supervision;
