/**
 * 推送记录 as a page for administrators and supervisors and as a resource for machines. Calls {@code
 * application.push} only.
 */
package org.onewindow.acceptance.web.push;
