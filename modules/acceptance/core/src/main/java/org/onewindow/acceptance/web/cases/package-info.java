/** Cases for staff: pages and the REST API side by side over the same use cases. */
package org.onewindow.acceptance.web.cases;
