package org.onewindow.acceptance.application.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.cases.Desk;
import org.onewindow.acceptance.persistence.cases.CaseLists.Place;
import org.onewindow.platform.identity.Actor;

class FindCasesTest {

  private static final String LABOUR = "113717990045000379";

  private static Actor labour(String window) {
    return new Actor(
        "15", "韩勤业", LABOUR, window, Set.of("WINDOW_CLERK"), Set.of("case.accept", "case.review"));
  }

  @Test
  @DisplayName("ACC-658 部门在自己的窗口也看得到别处收件、由本部门受理的办件（“一件事”的成员事项）")
  void theWindowOfADepartmentSeesItsMemberCases() {
    assertThat(FindCases.sources(labour("R01")))
        .contains(
            new FindCases.Source(Place.HALL, Desk.ACCEPTANCE),
            new FindCases.Source(Place.ORGAN, Desk.ACCEPTANCE),
            new FindCases.Source(Place.ORGAN, Desk.REVIEW));
    assertThat(FindCases.sources(labour("")))
        .contains(new FindCases.Source(Place.ORGAN, Desk.ACCEPTANCE))
        .doesNotContain(new FindCases.Source(Place.HALL, Desk.ACCEPTANCE));
  }
}
