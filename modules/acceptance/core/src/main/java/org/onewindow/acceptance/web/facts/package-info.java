/** What was called up from other organs for a case, as pages and for machines. */
package org.onewindow.acceptance.web.facts;
