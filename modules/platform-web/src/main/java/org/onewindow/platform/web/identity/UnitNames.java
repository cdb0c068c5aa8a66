package org.onewindow.platform.web.identity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onewindow.platform.identity.Directory;

/** Names of units by code, sections with their organ's before them. */
public record UnitNames(Map<String, String> byCode) {

  public UnitNames(List<Directory.UnitName> units) {
    this(
        units.stream()
            .collect(Collectors.toMap(Directory.UnitName::code, unit -> full(unit, units))));
  }

  private static String full(Directory.UnitName unit, List<Directory.UnitName> units) {
    return units.stream()
        .filter(u -> u.code().equals(unit.parent()))
        .map(organ -> organ.name() + " · " + unit.name())
        .findFirst()
        .orElse(unit.name());
  }

  /** The name, or the code itself where there is none. */
  public String of(String code) {
    return byCode.getOrDefault(code, code);
  }
}
