/**
 * Pages and REST resource of the list of serious bad credit (严重失信名单). Calls {@code
 * application.credit} only.
 */
package org.onewindow.acceptance.web.credit;
