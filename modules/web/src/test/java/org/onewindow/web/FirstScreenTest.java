package org.onewindow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.platform.web.menu.MenuEntry.Group;
import org.onewindow.platform.web.menu.MenuItem;

class FirstScreenTest {

  private static final MenuItem DESK = new MenuItem(Group.WORK, "/desk", "收件", false);
  private static final MenuItem WORKLIST = new MenuItem(Group.WORK, "/worklist", "待办", false);
  private static final MenuItem ACCOUNTS =
      new MenuItem(Group.ADMIN, "/admin/accounts", "账号", false);
  private static final MenuItem ME = new MenuItem(Group.PERSON, "/me", "我的账号", false);

  @Test
  @DisplayName("PLT-094 a clerk begins at the window, a reviewer at the worklist")
  void byRole() {
    List<MenuItem> menu = List.of(WORKLIST, DESK, ACCOUNTS);

    assertThat(FirstScreen.of(Set.of("WINDOW_CLERK"), menu)).contains("/desk");
    assertThat(FirstScreen.of(Set.of("REVIEWER"), menu)).contains("/worklist");
    assertThat(FirstScreen.of(Set.of("ADMINISTRATOR"), menu)).contains("/admin/accounts");
  }

  @Test
  @DisplayName("PLT-094 who holds two roles begins where applicants are met")
  void counterFirst() {
    assertThat(
            FirstScreen.of(
                Set.of("ADMINISTRATOR", "WINDOW_CLERK"), List.of(ACCOUNTS, WORKLIST, DESK)))
        .contains("/desk");
  }

  @Test
  @DisplayName("PLT-094 nobody is sent to a page that is not open to them")
  void onlyWhatIsOpen() {
    assertThat(FirstScreen.of(Set.of("WINDOW_CLERK"), List.of(ME, WORKLIST))).contains("/worklist");
    assertThat(FirstScreen.of(Set.of("SOMETHING_NEW"), List.of(WORKLIST))).contains("/worklist");
    assertThat(FirstScreen.of(Set.of("WINDOW_CLERK"), List.of(ME))).isEmpty();
  }
}
