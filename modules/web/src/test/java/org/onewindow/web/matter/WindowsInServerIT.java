package org.onewindow.web.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.application.matter.AssignMatters;
import org.onewindow.acceptance.application.matter.AuthoriseWindow;
import org.onewindow.acceptance.application.matter.KeepWindow;
import org.onewindow.acceptance.application.matter.RenameSeal;
import org.onewindow.acceptance.application.matter.ShowWindows;
import org.onewindow.acceptance.domain.matter.AuthorisationPaper;
import org.onewindow.acceptance.domain.matter.PublishedMatters;
import org.onewindow.acceptance.domain.matter.Window;
import org.onewindow.acceptance.domain.matter.WindowKind;
import org.onewindow.acceptance.domain.matter.WindowPower;
import org.onewindow.kernel.refusal.NotPermitted;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.refusal.Stale;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.identity.Roles;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.testsupport.server.InsideServer;

/** The administrator sets up windows of the demo county on the real database. */
@InsideServer
class WindowsInServerIT {

  private static final String BUREAU = "11371799MB2A00011A";
  private static final String LABOUR = "113717990045000379";
  private static final String HALL = BUREAU + "-01";

  /** 公共场所卫生许可（新办）, a promised matter of the bureau. */
  private static final String LABOUR_DISPATCH = "11371799MB2A00011A400011410800301";

  private static final String BATH_HOUSE = "11371799MB2A00011A400012302000001";

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final AtomicInteger NEXT = new AtomicInteger(70);

  @Inject CurrentActor actors;
  @Inject Roles roles;
  @Inject ShowWindows showWindows;
  @Inject KeepWindow keepWindow;
  @Inject AssignMatters assignMatters;
  @Inject AuthoriseWindow authoriseWindow;
  @Inject RenameSeal renameSeal;
  @Inject PublishedMatters matters;
  @Inject Directory directory;
  @Inject Jdbc jdbc;

  private Actor someone(String role) {
    return new Actor(
        "it-" + role, role, BUREAU, "", Set.of(role), roles.permissionsOf(Set.of(role)));
  }

  private void asAdministrator(Runnable work) {
    actors.runAs(someone("ADMINISTRATOR"), work);
  }

  private <T> T seen(Supplier<T> look) {
    AtomicReference<T> result = new AtomicReference<>();
    actors.runAs(someone("SUPERVISOR"), () -> result.set(look.get()));
    return result.get();
  }

  private String opened() {
    String code = "T" + NEXT.getAndIncrement();
    Window window = new Window(code, code + " 综合窗口", WindowKind.COMPREHENSIVE, "一楼");
    asAdministrator(() -> keepWindow.open(window, HALL));
    return code;
  }

  private long version(String code) {
    return seen(() -> showWindows.one(code)).version();
  }

  private void give(String code, WindowPower power) {
    long version = version(code);
    asAdministrator(() -> assignMatters.give(code, BATH_HOUSE, power, version));
  }

  private static AuthorisationPaper paper(String window, String organ, LocalDate last) {
    return new AuthorisationPaper(
        "示审批委〔2026〕" + window + "号",
        window,
        WindowPower.ACCEPT,
        organ,
        FIRST,
        Optional.ofNullable(last),
        new TreeSet<>(Set.of(BATH_HOUSE)));
  }

  private Optional<WindowPower> power(String code, LocalDate on) {
    return matters.power(code, BATH_HOUSE, on);
  }

  @Test
  @DisplayName("ACC-141 新设窗口、加事项、登记授权后才有受理权限；写明最后一日后自动降为收件，授权仍在")
  void fromNothingToAcceptanceAndBack() {
    String code = opened();
    assertThat(directory.window(code).orElseThrow().unit()).isEqualTo(HALL);
    give(code, WindowPower.ACCEPT);
    assertThat(power(code, TODAY)).contains(WindowPower.COLLECT);

    asAdministrator(() -> authoriseWindow.with(paper(code, BUREAU, null), version(code)));
    assertThat(power(code, TODAY)).contains(WindowPower.ACCEPT);

    AuthorisationPaper ended = paper(code, BUREAU, LocalDate.of(2026, 3, 31));
    asAdministrator(
        () -> authoriseWindow.change(ended.document(), WindowPower.ACCEPT, ended, version(code)));
    assertThat(power(code, TODAY)).contains(WindowPower.COLLECT);
    assertThat(power(code, FIRST)).contains(WindowPower.ACCEPT);
    assertThat(seen(() -> showWindows.one(code)).papers()).containsExactly(ended);
  }

  @Test
  @DisplayName("ACC-139 ACC-140 不办理的事项、不是本部门实施的事项、重复的文号，授权一律不登记")
  void refusesWhatDoesNotFit() {
    String code = opened();
    refused(code, paper(code, BUREAU, null), "AUTHORISATION_SCOPE_FOREIGN");
    give(code, WindowPower.ACCEPT);
    refused(code, paper(code, LABOUR, null), "AUTHORISATION_OF_ANOTHER_ORGAN");
    asAdministrator(() -> authoriseWindow.with(paper(code, BUREAU, null), version(code)));
    refused(code, paper(code, BUREAU, TODAY), "AUTHORISATION_TWICE");
    assertThat(seen(() -> showWindows.one(code)).papers()).hasSize(1);
  }

  private void refused(String code, AuthorisationPaper paper, String reason) {
    long version = version(code);
    assertThatThrownBy(() -> asAdministrator(() -> authoriseWindow.with(paper, version)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(reason);
    assertThat(version(code)).as("nothing was changed").isEqualTo(version);
  }

  @Test
  @DisplayName("ACC-134 不是即办件的事项不能设为窗口当场决定")
  void promisedMattersAreNotDecidedHere() {
    String code = opened();
    long version = version(code);
    assertThatThrownBy(
            () ->
                asAdministrator(
                    () -> assignMatters.give(code, LABOUR_DISPATCH, WindowPower.DECIDE, version)))
        .hasMessageContaining("WINDOW_DECIDES_PROMISED");
    assertThat(matters.power(code, LABOUR_DISPATCH, TODAY)).isEmpty();
  }

  @Test
  @DisplayName("ACC-142 他人先改的须重新查看：窗口、事项、授权、印章都不会盖掉没看到的修改")
  void nobodyOverwritesWhatHeDidNotSee() {
    String code = opened();
    long before = version(code);
    give(code, WindowPower.COLLECT);
    Window renamed = new Window(code, "改名", WindowKind.COMPREHENSIVE, "二楼");

    stale(() -> keepWindow.change(renamed, HALL, before));
    stale(() -> assignMatters.take(code, BATH_HOUSE, before));
    stale(() -> authoriseWindow.with(paper(code, BUREAU, null), before));
    long seal = seen(() -> showWindows.seal("SPJ-SJ")).version();
    asAdministrator(() -> renameSeal.rename("SPJ-SJ", "示范县行政审批服务局收件专用章", seal));
    stale(() -> renameSeal.rename("SPJ-SJ", "另一个名字", seal));

    asAdministrator(() -> keepWindow.change(renamed, HALL, version(code)));
    assertThat(seen(() -> showWindows.one(code)).window()).isEqualTo(renamed);
  }

  private void stale(Runnable change) {
    assertThatThrownBy(() -> asAdministrator(change)).isInstanceOf(Stale.class);
  }

  @Test
  @DisplayName("ACC-142 没有权限的人只能看，不能改；每次修改都有审计")
  void permittedAndAudited() {
    String code = opened();
    long version = version(code);
    assertThatThrownBy(
            () ->
                actors.runAs(
                    someone("SUPERVISOR"),
                    () -> assignMatters.give(code, BATH_HOUSE, WindowPower.COLLECT, version)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> actors.runAs(someone("WINDOW_CLERK"), showWindows::list))
        .isInstanceOf(NotPermitted.class);

    give(code, WindowPower.ACCEPT);
    asAdministrator(() -> assignMatters.asAt(code, "A03", version(code)));
    assertThat(seen(() -> showWindows.scope(code)))
        .hasSize(seen(() -> showWindows.scope("A03")).size());
    assertThat(
            jdbc.list(
                "SELECT action FROM plt_audit WHERE subject_type = 'window' AND subject_id = ?"
                    + " ORDER BY seq",
                row -> row.text("action"),
                code))
        .containsExactly("window.open", "window.give", "window.copy");
  }

  @Test
  @DisplayName("ACC-142 窗口编号不重复；没有的单位不能设窗口")
  void codesAndUnits() {
    String code = opened();
    Window again = new Window(code, "重复", WindowKind.EXIT, "");
    assertThatThrownBy(() -> asAdministrator(() -> keepWindow.open(again, HALL)))
        .hasMessageContaining("WINDOW_CODE_TAKEN");
    Window elsewhere = new Window("T-NOWHERE", "无主", WindowKind.EXIT, "");
    assertThatThrownBy(() -> asAdministrator(() -> keepWindow.open(elsewhere, "NO-UNIT")))
        .hasMessageContaining("UNIT_UNKNOWN");
  }

  @Test
  @DisplayName("ACC-135 列表写明有几项没有有效授权：演示数据中 B02 有一份授权故意已过期")
  void theListSaysWhatIsMissing() {
    var lines = seen(showWindows::list);
    assertThat(lines)
        .filteredOn(line -> line.row().window().code().equals("B02"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.row().unbacked()).isEqualTo(1);
              assertThat(line.row().papers()).isEqualTo(2);
              assertThat(line.unit()).isEqualTo(HALL);
            });
    assertThat(lines)
        .filteredOn(line -> line.row().window().code().equals("A01"))
        .singleElement()
        .satisfies(line -> assertThat(line.row().unbacked()).isZero());
  }
}
