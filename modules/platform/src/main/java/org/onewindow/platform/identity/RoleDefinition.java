package org.onewindow.platform.identity;

import java.util.Set;

/**
 * A role and what it allows. Modules contribute theirs by producing beans of this type
 * ({@code @Produces} methods); the administrator assigns them to accounts per unit.
 *
 * @param code stable upper-case code, e.g. {@code WINDOW_CLERK}; its name is bundle text {@code
 *     role.<code>}
 */
public record RoleDefinition(String code, Set<String> permissions) {}
