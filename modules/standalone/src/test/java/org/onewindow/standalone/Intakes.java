package org.onewindow.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** What clerks sent, and what they were told: their own book, kept outside the product. */
final class Intakes {

  private final Set<String> sent = ConcurrentHashMap.newKeySet();
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private ExecutorService people;

  /**
   * Clerks who take one application after the other until the line breaks; returns when so many
   * more were acknowledged, and they go on.
   */
  void stream(List<WindowClerk> clerks, int enough) throws InterruptedException {
    CountDownLatch acknowledgements = new CountDownLatch(enough);
    people = Executors.newFixedThreadPool(clerks.size());
    for (WindowClerk clerk : clerks) {
      people.execute(() -> takeAll(clerk, acknowledgements));
    }
    if (!acknowledgements.await(5, TimeUnit.MINUTES)) {
      throw new AssertionError("Only so many were acknowledged: " + acknowledged.size());
    }
  }

  private void takeAll(WindowClerk clerk, CountDownLatch acknowledgements) {
    boolean connected = true;
    while (connected) {
      try {
        take(clerk, UUID.randomUUID().toString());
        acknowledgements.countDown();
      } catch (IOException e) {
        connected = false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        connected = false;
      }
    }
  }

  /** Every clerk has noticed that the line is broken. */
  void brokenOff() throws InterruptedException {
    people.shutdown();
    assertThat(people.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
  }

  /** One more; its number. */
  String take(WindowClerk clerk, String key) throws IOException, InterruptedException {
    sent.add(key);
    String number = WindowClerk.number(clerk.receives(key));
    String before = acknowledged.put(key, number);
    assertThat(number).as("what was told before").isEqualTo(before == null ? number : before);
    return number;
  }

  /** Sends all again, also what was never answered; whoever was told a number is told it again. */
  void repeatAll(WindowClerk clerk) throws IOException, InterruptedException {
    for (String key : sent) {
      take(clerk, key);
    }
    assertThat(numbers()).as("no number twice").hasSize(sent.size());
  }

  /** Every number told so far, in order. */
  Set<String> numbers() {
    return new TreeSet<>(acknowledged.values());
  }
}
