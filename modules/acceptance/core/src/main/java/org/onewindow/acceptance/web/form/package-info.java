/**
 * Forms of matters on pages: what templates need to ask and to show them. Pages of this module call
 * it.
 */
package org.onewindow.acceptance.web.form;
