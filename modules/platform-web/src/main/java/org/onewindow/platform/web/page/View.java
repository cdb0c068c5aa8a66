package org.onewindow.platform.web.page;

import java.util.Locale;

/** What every template knows about the request: the language and, later, who is looking. */
public record View(Locale locale) {}
