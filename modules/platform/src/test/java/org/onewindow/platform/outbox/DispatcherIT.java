package org.onewindow.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.persistence.FixedActor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.JvmDatabase;
import org.onewindow.platform.persistence.Parallel;

class DispatcherIT {

  private static final int ATTEMPTS = 3;

  private JvmDatabase database;
  private Jdbc jdbc;
  private Instant now = Instant.parse("2026-03-02T01:00:00Z");
  private final InstantSource clock = () -> now;
  private final AtomicInteger woken = new AtomicInteger();
  private Recording hall;
  private Recording gateway;
  private Listeners listeners;
  private StoredOutbox outbox;

  @BeforeEach
  void migrate() {
    database = JvmDatabase.migrated();
    jdbc = database.jdbc();
    jdbc.update(
        "CREATE TABLE tst_effect (permit VARCHAR(50) NOT NULL, listener VARCHAR(50) NOT NULL)");
    hall = new Recording("hall.permits", false);
    gateway = new Recording("gateway.permits", true);
    listeners = new Listeners(List.of(hall, gateway));
    outbox = new StoredOutbox(jdbc, listeners, clock, database, woken::incrementAndGet);
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  @DisplayName("PLT-009 业务回滚则事件不存在；提交后每个接收方一条，并唤醒投递")
  void rows_share_the_fate_of_the_transaction() {
    assertThatThrownBy(
            () ->
                database.inNew(
                    () -> {
                      outbox.publish(PermitGranted.of("P-0"));
                      throw new IllegalStateException("changed its mind");
                    }))
        .hasMessage("changed its mind");
    assertThat(states()).isEmpty();
    assertThat(woken).hasValue(0);

    publish("P-1");

    assertThat(states())
        .containsExactlyInAnyOrder("gateway.permits PENDING 0", "hall.permits PENDING 0");
    assertThat(woken).hasValue(1);
  }

  @Test
  @DisplayName("PLT-011 六个投递程序同时工作，每条事件对每个接收方只投递一次")
  void six_dispatchers_deliver_each_row_once() {
    IntStream.range(0, 40).forEach(i -> publish("P-" + i));

    List<Integer> claimed = Parallel.run(6, () -> drain(dispatcher()));

    assertThat(claimed.stream().mapToInt(Integer::intValue).sum()).isEqualTo(80);
    assertThat(hall.calls).hasSize(40).allSatisfy((p, n) -> assertThat(n).hasValue(1));
    assertThat(gateway.calls).hasSize(40).allSatisfy((p, n) -> assertThat(n).hasValue(1));
    assertThat(states()).hasSize(80).allMatch(s -> s.endsWith("DONE 1"));
  }

  @Test
  @DisplayName("PLT-012 一条坏事件不挡住别的事件；到了次数成为失败，等人处理")
  void a_poison_row_blocks_nobody_and_ends_as_failed() {
    hall.refuses = "P-1";
    publish("P-1");
    publish("P-2");

    drain(dispatcher());
    assertThat(effects("hall.permits")).containsExactly("P-2");
    assertThat(stateOf("hall.permits", "P-1")).isEqualTo("PENDING 1");

    for (int attempt = 2; attempt <= ATTEMPTS; attempt++) {
      assertThat(drain(dispatcher())).as("not before its pause").isZero();
      now = now.plus(Duration.ofHours(1));
      drain(dispatcher());
    }
    assertThat(stateOf("hall.permits", "P-1")).isEqualTo("FAILED 3");
    now = now.plus(Duration.ofDays(1));
    assertThat(drain(dispatcher())).isZero();
    assertThat(hall.calls.get("P-1")).hasValue(3);
    assertThat(error("P-1")).contains("IllegalStateException: 接收方拒绝").doesNotContain("371799");
  }

  @Test
  @DisplayName("PLT-012 同批投递中一条失败，只有它等待；其余各自送达，且恰好生效一次")
  void one_failure_among_rows_delivered_together_is_its_own() {
    hall.refuses = "P-7";
    IntStream.range(0, 15).forEach(i -> publish("P-" + i));

    drain(dispatcher());

    assertThat(effects("hall.permits")).hasSize(14).doesNotContain("P-7").doesNotHaveDuplicates();
    assertThat(hall.calls.get("P-7")).hasValue(1);
    assertThat(stateOf("hall.permits", "P-7")).isEqualTo("PENDING 1");
    assertThat(states().stream().filter("hall.permits DONE 1"::equals)).hasSize(14);
  }

  @Test
  @DisplayName("PLT-011 接收方写库后、标记前崩溃：写入撤销，重新投递后恰好生效一次")
  void a_crash_between_effect_and_mark_leaves_no_half() {
    publish("P-1");
    hall.diesAfterEffect = true;

    assertThatThrownBy(() -> drain(dispatcher())).isInstanceOf(Crash.class);
    assertThat(effects("hall.permits")).isEmpty();
    assertThat(stateOf("hall.permits", "P-1")).isEqualTo("PENDING 0");

    hall.diesAfterEffect = false;
    drain(dispatcher());
    assertThat(effects("hall.permits")).containsExactly("P-1");
    assertThat(stateOf("hall.permits", "P-1")).isEqualTo("DONE 1");
  }

  @Test
  @DisplayName("PLT-013 对外系统的接收方在事务之外调用；中途崩溃的，租期过后重新投递")
  void a_listener_to_another_system_is_called_outside_any_transaction() {
    publish("P-1");
    gateway.diesAfterEffect = true;
    assertThatThrownBy(() -> drain(dispatcher())).isInstanceOf(Crash.class);
    assertThat(gateway.transactionStatus).isEqualTo(Status.STATUS_NO_TRANSACTION);

    gateway.diesAfterEffect = false;
    drain(dispatcher());
    assertThat(gateway.calls.get("P-1")).as("leased by the dead node").hasValue(1);
    now = now.plus(Duration.ofMinutes(6));
    drain(dispatcher());
    assertThat(gateway.calls.get("P-1")).hasValue(2);
    assertThat(stateOf("gateway.permits", "P-1")).isEqualTo("DONE 2");
  }

  @Test
  @DisplayName("PLT-014 失败的投递可以重新提交，并留审计；没有失败的不能")
  void a_failed_delivery_can_be_resubmitted() {
    hall.refuses = "P-1";
    publish("P-1");
    for (int i = 0; i < ATTEMPTS; i++) {
      drain(dispatcher());
      now = now.plus(Duration.ofHours(1));
    }
    hall.refuses = "";
    AtomicInteger audited = new AtomicInteger();
    ResubmitDelivery resubmit =
        new ResubmitDelivery(jdbc, listeners, clock, entry -> audited.incrementAndGet());
    long failed =
        jdbc.first("SELECT id FROM plt_outbox WHERE state = 'FAILED'", r -> r.number("id"))
            .orElseThrow();

    database.inNew(() -> resubmit.resubmit(failed));
    drain(dispatcher());

    assertThat(effects("hall.permits")).containsExactly("P-1");
    assertThat(audited).hasValue(1);
    assertThatThrownBy(() -> database.inNew(() -> resubmit.resubmit(failed)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> database.inNew(() -> resubmit.resubmit(-1)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("PLT-012 PLT-014 放弃和重新提交，接收方在同一事务里知道：它自己的记录和发件箱说的一样")
  void the_listener_and_the_outbox_never_disagree() {
    hall.refuses = "P-1";
    publish("P-1");
    drain(dispatcher());
    assertThat(hall.standing).as("tried again by itself").isEmpty();

    now = now.plus(Duration.ofHours(1));
    drain(dispatcher());
    now = now.plus(Duration.ofHours(1));
    hall.diesWhenGivenUp = true;
    assertThatThrownBy(() -> drain(dispatcher())).isInstanceOf(Crash.class);
    assertThat(stateOf("hall.permits", "P-1")).as("died in between").startsWith("PENDING");

    hall.diesWhenGivenUp = false;
    drain(dispatcher());
    assertThat(stateOf("hall.permits", "P-1")).startsWith("FAILED");
    assertThat(hall.standing).containsEntry("P-1", "given up");

    ResubmitDelivery resubmit = new ResubmitDelivery(jdbc, listeners, clock, entry -> {});
    long failed =
        jdbc.first("SELECT id FROM plt_outbox WHERE state = 'FAILED'", r -> r.number("id"))
            .orElseThrow();
    database.inNew(() -> resubmit.resubmit(failed));
    assertThat(hall.standing).containsEntry("P-1", "resubmitted");
  }

  @Test
  @DisplayName("PLT-014 再次发布：没有送达的那一条马上再投，不另加一条；送达过的另发一条")
  void what_is_published_again_is_not_delivered_twice() {
    gateway.refuses = "P-1";
    publish("P-1");
    drain(dispatcher());
    assertThat(states())
        .containsExactlyInAnyOrder("gateway.permits PENDING 1", "hall.permits DONE 1");

    gateway.refuses = "";
    database.inNew(() -> outbox.publishAgain(PermitGranted.of("P-1")));
    assertThat(states())
        .as("before its pause is over")
        .containsExactlyInAnyOrder(
            "gateway.permits PENDING 0", "hall.permits DONE 1", "hall.permits PENDING 0");
    drain(dispatcher());
    assertThat(effects("gateway.permits")).hasSize(2);
    assertThat(states()).hasSize(3).allMatch(s -> s.contains("DONE"));
  }

  @Test
  @DisplayName("PLT-012 接收方已不存在的投递最终成为失败，不丢失")
  void a_row_whose_listener_is_gone_ends_as_failed() {
    publish("P-1");
    listeners = new Listeners(List.of(gateway));
    for (int i = 0; i < ATTEMPTS; i++) {
      drain(dispatcher());
      now = now.plus(Duration.ofHours(1));
    }

    assertThat(stateOf("hall.permits", "P-1")).isEqualTo("FAILED 3");
  }

  @Test
  @DisplayName("PLT-012 早已送达的记录到期清除，未送达和失败的永远保留")
  void what_was_delivered_long_ago_is_forgotten_and_nothing_else() {
    publish("P-1");
    drain(dispatcher());
    now = now.plus(Duration.ofDays(20));
    hall.refuses = "P-2";
    publish("P-2");
    drain(dispatcher());
    now = now.plus(Duration.ofDays(11));

    new ForgetDelivered(jdbc, clock, settings()).forget();

    assertThat(states())
        .containsExactlyInAnyOrder("hall.permits PENDING 1", "gateway.permits DONE 1");
  }

  @Test
  @DisplayName("PLT-014 投递清单按状态分页，不重不漏")
  void deliveries_are_listed_page_by_page() {
    IntStream.range(0, 7).forEach(i -> publish("P-" + i));
    FindDeliveries find = new FindDeliveries(jdbc);

    var first = find.in(DeliveryState.PENDING, Optional.empty(), 10);
    var second = find.in(DeliveryState.PENDING, first.next().map(Object::toString), 10);

    assertThat(first.items()).hasSize(10);
    assertThat(second.items()).hasSize(4);
    assertThat(second.next()).isEmpty();
    assertThat(first.items()).doesNotContainAnyElementsOf(second.items());
    assertThat(find.counts())
        .isEqualTo(
            Map.of(DeliveryState.PENDING, 14L, DeliveryState.DONE, 0L, DeliveryState.FAILED, 0L));
    assertThatThrownBy(() -> find.in(DeliveryState.DONE, Optional.of("nonsense"), 10))
        .isInstanceOf(Refused.class);
  }

  @Test
  @DisplayName("PLT-009 两个接收方同名的，拒绝启动")
  void two_listeners_of_one_name_are_refused() {
    assertThatThrownBy(() -> new Listeners(List.of(hall, new Recording("hall.permits", false))))
        .hasMessageContaining("hall.permits");
  }

  private void publish(String permit) {
    database.inNew(() -> outbox.publish(PermitGranted.of(permit)));
  }

  private Dispatcher dispatcher() {
    return new Dispatcher(jdbc, database, listeners, new FixedActor("nobody"), clock, settings());
  }

  private static OutboxSettings settings() {
    return new OutboxSettings(
        ATTEMPTS,
        Duration.ofSeconds(2),
        Duration.ofMinutes(10),
        Duration.ofMinutes(5),
        Duration.ofSeconds(1),
        1,
        Duration.ofDays(30));
  }

  private static int drain(Dispatcher dispatcher) {
    int all = 0;
    for (int n = dispatcher.deliverDue(); n > 0; n = dispatcher.deliverDue()) {
      all += n;
    }
    return all;
  }

  private List<String> states() {
    return jdbc.list(
        "SELECT listener, state, attempts FROM plt_outbox ORDER BY id",
        r -> r.text("listener") + " " + r.text("state") + " " + r.number("attempts"));
  }

  private String stateOf(String listener, String permit) {
    return jdbc.first(
            "SELECT state, attempts FROM plt_outbox WHERE listener = ? AND payload LIKE ?",
            r -> r.text("state") + " " + r.number("attempts"),
            listener,
            "%\"" + permit + "\"%")
        .orElseThrow();
  }

  private String error(String permit) {
    return jdbc.first(
            "SELECT last_error FROM plt_outbox WHERE listener = 'hall.permits' AND payload LIKE ?",
            r -> r.text("last_error"),
            "%\"" + permit + "\"%")
        .orElseThrow();
  }

  private List<String> effects(String listener) {
    return jdbc.list(
        "SELECT permit FROM tst_effect WHERE listener = ?", r -> r.text("permit"), listener);
  }

  /** Ends a dispatcher as the end of its process would: no code of ours runs after it. */
  private static final class Crash extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** A listener that writes what it is told into a table. */
  private final class Recording implements OutboxListener<PermitGranted> {
    private final String name;
    private final boolean outside;
    private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
    private volatile String refuses = "";
    private volatile boolean diesAfterEffect;
    private volatile boolean diesWhenGivenUp;
    private final Map<String, String> standing = new ConcurrentHashMap<>();
    private volatile int transactionStatus;

    Recording(String name, boolean outside) {
      this.name = name;
      this.outside = outside;
    }

    @Override
    public Class<PermitGranted> eventType() {
      return PermitGranted.class;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public boolean outsideTransaction() {
      return outside;
    }

    @Override
    public void givenUp(PermitGranted event) {
      if (diesWhenGivenUp) {
        throw new Crash();
      }
      standing.put(event.permit(), "given up");
    }

    @Override
    public void resubmitted(PermitGranted event) {
      standing.put(event.permit(), "resubmitted");
    }

    @Override
    public void on(PermitGranted event) {
      calls.computeIfAbsent(event.permit(), p -> new AtomicInteger()).incrementAndGet();
      transactionStatus = database.getTransactionStatus();
      jdbc.update("INSERT INTO tst_effect VALUES (?, ?)", event.permit(), name);
      if (event.permit().equals(refuses)) {
        throw new IllegalStateException("接收方拒绝 371799199001011234");
      }
      if (diesAfterEffect) {
        throw new Crash();
      }
    }
  }
}
