package org.onewindow.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.platform.outbox.OutboxListener;
import org.onewindow.platform.persistence.Jdbc;

/** Writes down what it is told. */
@ApplicationScoped
public class WhenTold implements OutboxListener<WhenTold.Told> {

  /** Something to tell. */
  public record Told(String what) {}

  @Inject Jdbc jdbc;

  @Override
  public Class<Told> eventType() {
    return Told.class;
  }

  @Override
  public String name() {
    return "test.told";
  }

  @Override
  public void on(Told event) {
    jdbc.update("INSERT INTO tst_told (what) VALUES (?)", event.what());
  }
}
