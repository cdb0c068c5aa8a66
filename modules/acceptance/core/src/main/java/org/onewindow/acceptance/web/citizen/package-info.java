/**
 * What anyone may ask without log-in: guides, progress, checks of certificates and papers,
 * hearings. Names nobody; phones first. Calls use cases that anybody may call ({@code
 * Permitted.ANYONE}).
 */
package org.onewindow.acceptance.web.citizen;
