package org.onewindow.acceptance.integration.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.onewindow.acceptance.persistence.facts.FactQueries;
import org.onewindow.platform.retention.Forgetting;

/** Facts about people whose case is over and whose time too; who asked what stays with the case. */
@ApplicationScoped
public class ForgetFacts implements Forgetting {

  private final FactQueries queries;
  private final InstantSource clock;

  /** For the container's proxy. */
  protected ForgetFacts() {
    this(null, null);
  }

  @Inject
  ForgetFacts(FactQueries queries, InstantSource clock) {
    this.queries = queries;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "facts";
  }

  @Override
  public int forget() {
    return queries.forget(clock.instant(), PORTION);
  }
}
