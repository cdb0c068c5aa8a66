/** What anyone may read without logging in: the guides. Phones first. */
package org.onewindow.acceptance.web.citizen;
