/**
 * 审管衔接: hears of results, makes pushes of them and delivers them over HTTP ({@code
 * docs/api/connectors.md}). The only place that knows the format of the receivers; called by the
 * outbox.
 */
package org.onewindow.acceptance.integration.push;
