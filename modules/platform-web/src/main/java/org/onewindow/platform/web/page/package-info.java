/**
 * What a page is: the view of a request, the filled template, the redirect after an act. Every
 * {@code …Pages} resource speaks these; nothing here knows a business word.
 */
package org.onewindow.platform.web.page;
