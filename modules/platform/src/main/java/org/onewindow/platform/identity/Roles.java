package org.onewindow.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All roles of the product, composed from the {@link RoleDefinition} beans of every module. A
 * module may add permissions to a role that another module names too: the role allows the sum.
 * Immutable after start, thread-safe.
 */
@ApplicationScoped
public class Roles {

  private final SortedMap<String, Set<String>> permissionsByCode;

  /** For the container's client proxy. */
  protected Roles() {
    permissionsByCode = Collections.emptySortedMap();
  }

  @Inject
  Roles(Instance<RoleDefinition> definitions) {
    this(definitions.stream().toList());
  }

  public Roles(Collection<RoleDefinition> definitions) {
    SortedMap<String, Set<String>> composed = new TreeMap<>();
    definitions.forEach(
        role ->
            composed
                .computeIfAbsent(role.code(), code -> new TreeSet<>())
                .addAll(role.permissions()));
    permissionsByCode = Collections.unmodifiableSortedMap(composed);
  }

  public boolean isKnown(String code) {
    return permissionsByCode.containsKey(code);
  }

  /** Every role code, in alphabetical order. */
  public Set<String> codes() {
    return Collections.unmodifiableSet(permissionsByCode.keySet());
  }

  /** What the given roles allow together; a role that no module defines any more allows nothing. */
  public Set<String> permissionsOf(Collection<String> roles) {
    Set<String> permissions = new TreeSet<>();
    roles.forEach(role -> permissions.addAll(permissionsByCode.getOrDefault(role, Set.of())));
    return permissions;
  }
}
