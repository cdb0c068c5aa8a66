package org.onewindow.platform.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A role that an account holds in one unit. */
@Embeddable
public class RoleAssignment {

  @Column(name = "role", nullable = false)
  private String role;

  @Column(name = "unit", nullable = false)
  private String unit;

  protected RoleAssignment() {}

  public RoleAssignment(String role, String unit) {
    this.role = Objects.requireNonNull(role, "role");
    this.unit = Objects.requireNonNull(unit, "unit");
  }

  public String role() {
    return role;
  }

  public String unit() {
    return unit;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RoleAssignment that && role.equals(that.role) && unit.equals(that.unit);
  }

  @Override
  public int hashCode() {
    return Objects.hash(role, unit);
  }

  @Override
  public String toString() {
    return role + "@" + unit;
  }
}
