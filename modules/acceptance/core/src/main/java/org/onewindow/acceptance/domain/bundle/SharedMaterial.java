package org.onewindow.acceptance.domain.bundle;

import java.util.List;
import java.util.Objects;

/**
 * Materials of several members that are one paper: it is handed in once.
 *
 * @param key name within the bundle
 * @param name as printed
 * @param uses the materials it stands for
 * @param producedBy member whose result it is, so that nobody has to bring it; may be empty
 */
public record SharedMaterial(String key, String name, List<Use> uses, String producedBy) {

  public SharedMaterial {
    uses = List.copyOf(uses);
    Objects.requireNonNull(producedBy, "producedBy");
  }

  /**
   * @param member key of the member
   * @param material code of the material in its matter
   */
  public record Use(String member, String material) {

    @Override
    public String toString() {
      return member + "." + material;
    }
  }
}
