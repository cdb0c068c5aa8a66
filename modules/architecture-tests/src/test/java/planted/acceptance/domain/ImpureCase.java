package planted.acceptance.domain;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.time.Instant;

/** Injects, shows a field, has a setter, asks the wall clock and prints. */
@Entity
public class ImpureCase {
  @Inject public Object service;

  public void setService(Object service) {
    this.service = service;
    System.out.println(Instant.now());
  }
}
