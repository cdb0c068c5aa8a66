package org.onewindow.acceptance.web.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.onewindow.acceptance.application.cases.FolderPermissions;
import org.onewindow.platform.web.menu.MenuEntry;

/** Where the list of overdue folders stands in the menu. */
@ApplicationScoped
public class FolderMenu {

  @Produces
  MenuEntry overdue() {
    return MenuEntry.work("/supervision/folders", "menu.folders", FolderPermissions.WATCH, 60);
  }
}
