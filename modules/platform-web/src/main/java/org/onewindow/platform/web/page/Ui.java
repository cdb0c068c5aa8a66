package org.onewindow.platform.web.page;

import org.onewindow.platform.web.pages.StaticTemplates;
import org.onewindow.platform.web.pages.Templates;

/** The parts of the kit for the templates of other modules: {@code ${UI.uiShell(view, …)}}. */
public final class Ui {

  public static final Templates UI = new StaticTemplates();

  private Ui() {}
}
