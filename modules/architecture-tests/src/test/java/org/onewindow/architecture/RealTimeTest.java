package org.onewindow.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which code runs by real time and which by the county's, which a demonstration may move. */
class RealTimeTest {

  private static final String CLOCK = "java.time.InstantSource";
  private static final String REAL = "org.onewindow.platform.time.RealTime";

  private static final List<String> REAL_TIME =
      List.of(
          "org.onewindow.platform.audit",
          "org.onewindow.platform.file",
          "org.onewindow.platform.health",
          "org.onewindow.platform.idempotency",
          "org.onewindow.platform.identity.application",
          "org.onewindow.platform.identity.session",
          "org.onewindow.platform.outbox",
          "org.onewindow.platform.startup",
          "org.onewindow.platform.web.identity",
          "org.onewindow.platform.web.rate");

  /** 授权委托 has a last day as a contract has: that is the county's time. */
  private static final Set<String> MANDATES =
      Set.of("ActFor", "EndMandate", "GrantMandate", "ShowApplicant");

  @Test
  @DisplayName("PLT-129 登录、验证码、频率、重发、防重复和审计用实际时间，办件不用：推进演示时间骗不过也弄不坏前者")
  void whoeverGuardsUsesRealTime() {
    assertThat(takers().filter(RealTimeTest::isOutsideWorld).filter(t -> !t.real()))
        .as("would follow a moved clock")
        .isEmpty();
    assertThat(takers().filter(t -> t.type().getPackageName().contains(".acceptance")))
        .as("cases run by the county's time")
        .isNotEmpty()
        .noneMatch(Taker::real);
    assertThat(takers().filter(Taker::real).count()).isGreaterThan(20);
  }

  private record Taker(JavaClass type, boolean real) {}

  private static boolean isOutsideWorld(Taker taker) {
    return REAL_TIME.contains(taker.type().getPackageName())
        && !MANDATES.contains(taker.type().getSimpleName())
        && !taker.type().getSimpleName().equals("OpenSessions"); // takes both, see its mandate
  }

  private static Stream<Taker> takers() {
    return Reactor.mainClasses().stream()
        .flatMap(type -> Stream.concat(byConstructor(type), byField(type)));
  }

  private static Stream<Taker> byConstructor(JavaClass type) {
    return type.getConstructors().stream()
        .filter(c -> c.isAnnotatedWith("jakarta.inject.Inject"))
        .flatMap(c -> c.getParameters().stream())
        .filter(p -> p.getRawType().getName().equals(CLOCK))
        .map((JavaParameter p) -> new Taker(type, p.isAnnotatedWith(REAL)));
  }

  private static Stream<Taker> byField(JavaClass type) {
    return type.getFields().stream()
        .filter(f -> f.isAnnotatedWith("jakarta.inject.Inject"))
        .filter(f -> f.getRawType().getName().equals(CLOCK))
        .map(f -> new Taker(type, f.isAnnotatedWith(REAL)));
  }
}
