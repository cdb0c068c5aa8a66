package org.onewindow.platform.startup;

import jakarta.enterprise.context.ApplicationScoped;

/** How far the start of this node has come, for the readiness check. Thread-safe. */
@ApplicationScoped
public class Readiness {

  private volatile StartStage stage = StartStage.WAITING;
  private volatile String failure = "";

  void reached(StartStage next) {
    stage = next;
  }

  void failed(String sentence) {
    failure = sentence;
  }

  public StartStage stage() {
    return stage;
  }

  public boolean ready() {
    return stage == StartStage.READY && failure.isEmpty();
  }

  /** Why the start failed; empty when it did not. */
  public String failure() {
    return failure;
  }
}
