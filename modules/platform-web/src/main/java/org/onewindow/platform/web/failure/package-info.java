/**
 * Every failure becomes an answer here, once: RFC 9457 problem+json for machines, a page that says
 * what happened and what to do next for people. Nobody else catches what they cannot handle.
 */
package org.onewindow.platform.web.failure;
