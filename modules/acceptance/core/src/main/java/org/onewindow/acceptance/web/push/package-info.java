/** 推送记录 as a page and for machines. */
package org.onewindow.acceptance.web.push;
