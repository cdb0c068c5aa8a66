/**
 * Pages and REST resources of bundles (一件事): the public guide, and the templates for whoever looks
 * after them. Calls {@code application.bundle} only.
 */
package org.onewindow.acceptance.web.bundle;
