package org.onewindow.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RolesTest {

  private final Roles roles =
      new Roles(
          List.of(
              new RoleDefinition("WINDOW_CLERK", Set.of("case.receive")),
              new RoleDefinition("WINDOW_CLERK", Set.of("ticket.call")),
              new RoleDefinition("APPROVER", Set.of("case.decide"))));

  @Test
  @DisplayName("PLT-023 角色的权限是各模块所给权限之和")
  void sumsWhatModulesContribute() {
    assertThat(roles.codes()).containsExactly("APPROVER", "WINDOW_CLERK");
    assertThat(roles.permissionsOf(List.of("WINDOW_CLERK")))
        .containsExactlyInAnyOrder("case.receive", "ticket.call");
    assertThat(roles.permissionsOf(List.of("WINDOW_CLERK", "APPROVER"))).contains("case.decide");
  }

  @Test
  @DisplayName("PLT-023 没有模块定义的角色不给任何权限")
  void unknownRoleAllowsNothing() {
    assertThat(roles.isKnown("GONE")).isFalse();
    assertThat(roles.permissionsOf(List.of("GONE"))).isEmpty();
  }
}
