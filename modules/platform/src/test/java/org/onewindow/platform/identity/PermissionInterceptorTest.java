package org.onewindow.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.NotPermitted;

/** Runs in a real CDI container, because an interceptor that is not bound would fail in silence. */
class PermissionInterceptorTest {

  private SeContainer container;
  private Steps steps;
  private SealDocument useCase;
  private CurrentActor current;

  @BeforeEach
  void startContainer() {
    container =
        SeContainerInitializer.newInstance()
            .disableDiscovery()
            .addBeanClasses(
                ThreadBoundActor.class,
                PermissionInterceptor.class,
                TransactionStandIn.class,
                Steps.class,
                SealDocument.class)
            .initialize();
    steps = container.select(Steps.class).get();
    useCase = container.select(SealDocument.class).get();
    current = container.select(CurrentActor.class).get();
  }

  @AfterEach
  void stopContainer() {
    container.close();
  }

  @Test
  @DisplayName("PLT-020 无权限者不得执行用例,且事务尚未开始")
  void refusesBeforeTheTransactionBegins() {
    assertThatThrownBy(() -> current.runAs(clerkWith("document.read"), useCase::seal))
        .isInstanceOfSatisfying(
            NotPermitted.class,
            no -> {
              assertThat(no.reasons().get(0).code()).isEqualTo("PERMISSION_MISSING");
              assertThat(no.reasons().get(0).arguments()).containsExactly("document.seal");
            });
    assertThat(steps.taken()).isEmpty();
  }

  @Test
  @DisplayName("PLT-020 未登录者不得执行需要权限的用例")
  void refusesThePublic() {
    assertThatThrownBy(useCase::seal).isInstanceOf(NotPermitted.class);
    assertThat(steps.taken()).isEmpty();
  }

  @Test
  @DisplayName("PLT-020 有权限者执行用例:先查权限,后开事务")
  void letsTheHolderPass() {
    current.runAs(clerkWith("document.seal"), useCase::seal);
    assertThat(steps.taken()).containsExactly("transaction", "sealed");
  }

  @Test
  @DisplayName("PLT-020 标明任何人可用的用例对公众开放")
  void letsAnyoneDoWhatIsOpenToAnyone() {
    useCase.check();
    assertThat(steps.taken()).containsExactly("checked");
  }

  @Test
  @DisplayName("PLT-020 类上的权限适用于其每个方法,方法上的优先")
  void classAnnotationCoversEveryMethod() {
    assertThatThrownBy(() -> current.runAs(clerkWith("document.seal"), useCase::list))
        .isInstanceOf(NotPermitted.class);
    current.runAs(clerkWith("document.read"), useCase::list);
    assertThat(steps.taken()).containsExactly("listed");
  }

  private static Actor clerkWith(String permission) {
    return new Actor("7", "李窗口员", "11371799MB2A00011A", "A03", Set.of(), Set.of(permission));
  }

  @ApplicationScoped
  static class Steps {
    private final List<String> taken = new ArrayList<>();

    void add(String step) {
      taken.add(step);
    }

    List<String> taken() {
      return taken;
    }
  }

  @ApplicationScoped
  @Permitted("document.read")
  static class SealDocument {
    @jakarta.inject.Inject Steps steps;

    @Transactional
    @Permitted("document.seal")
    public void seal() {
      steps.add("sealed");
    }

    @Permitted(Permitted.ANYONE)
    public void check() {
      steps.add("checked");
    }

    public void list() {
      steps.add("listed");
    }
  }

  /** Stands where the container's transaction interceptor stands. */
  @Interceptor
  @Transactional
  @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
  static class TransactionStandIn {
    @jakarta.inject.Inject Steps steps;

    @AroundInvoke
    Object begin(InvocationContext call) throws Exception {
      steps.add("transaction");
      return call.proceed();
    }
  }
}
