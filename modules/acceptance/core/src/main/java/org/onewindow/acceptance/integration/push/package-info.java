/**
 * 审管衔接: hears of results, makes pushes of them and delivers them over HTTP ({@code
 * docs/api/connectors.md}).
 */
package org.onewindow.acceptance.integration.push;
