package org.onewindow.acceptance.web.online;

import jakarta.validation.constraints.Size;

/** How somebody is reached, as typed in the online hall. */
public record Reach(
    @Size(max = 200) String name, @Size(max = 40) String phone, @Size(max = 300) String address) {

  private static final Reach NOBODY = new Reach("", "", "");

  /** Nobody where nothing was sent. */
  static Reach or(Reach sent) {
    return sent == null ? NOBODY : sent;
  }
}
