package org.onewindow.acceptance.domain.bundle;

import org.onewindow.acceptance.domain.matter.MatterState;

/**
 * A line of the administrator's list.
 *
 * @param code of the bundle
 * @param name as printed
 * @param state of the template
 * @param current version in force; 0 for none
 * @param newest newest version, published or not
 */
public record BundleRow(String code, String name, MatterState state, int current, int newest) {

  public boolean hasDraft() {
    return newest > current;
  }
}
