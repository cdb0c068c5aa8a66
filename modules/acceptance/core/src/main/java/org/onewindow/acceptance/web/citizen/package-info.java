/**
 * What anyone may ask without log-in: guides, progress, certificates. Names nobody; phones first.
 */
package org.onewindow.acceptance.web.citizen;
