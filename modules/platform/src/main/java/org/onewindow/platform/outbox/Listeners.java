package org.onewindow.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every listener of the product by its name. Immutable after start, thread-safe. */
@ApplicationScoped
public class Listeners {

  private final Map<String, OutboxListener<?>> byName = new TreeMap<>();
  private final Map<Class<?>, List<String>> byEvent = new HashMap<>();

  /** For the container's proxy. */
  protected Listeners() {}

  @Inject
  Listeners(@Any Instance<OutboxListener<?>> listeners) {
    this(listeners.stream().toList());
  }

  /**
   * @throws IllegalStateException when two listeners bear one name
   */
  Listeners(Collection<? extends OutboxListener<?>> listeners) {
    for (OutboxListener<?> listener : listeners) {
      if (byName.put(listener.name(), listener) != null) {
        throw new IllegalStateException("Two outbox listeners are called " + listener.name());
      }
    }
    byName.forEach(
        (name, listener) ->
            byEvent.computeIfAbsent(listener.eventType(), e -> new ArrayList<>()).add(name));
  }

  List<String> interestedIn(Class<?> eventType) {
    return byEvent.getOrDefault(eventType, List.of());
  }

  Optional<OutboxListener<?>> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
