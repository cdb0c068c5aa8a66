/**
 * The catalogue as other people keep it: workbooks of Excel. Called by {@code application.matter}.
 */
package org.onewindow.acceptance.integration.matter;
