/** The UI kit: shell, parts, forms, errors and texts that the pages of all halls are made of. */
package org.onewindow.platform.web;
