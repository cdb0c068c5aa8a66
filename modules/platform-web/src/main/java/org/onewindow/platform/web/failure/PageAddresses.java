package org.onewindow.platform.web.failure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onewindow.platform.web.page.Address;

/**
 * Where there is something to look at. An address that only takes what a form sends stays in the
 * browser when the form is refused; who loads it again, or comes back to it, is led to the page
 * that stands over it (ACC-633). Made once from the resources themselves; thread-safe.
 */
@ApplicationScoped
class PageAddresses {

  private static final Pattern VARIABLE =
      Pattern.compile("\\{\\s*\\w+\\s*(?::((?:[^{}]|\\{[^{}]*})*))?}");
  private static final String STEP = "step";

  private final BeanManager beans;
  private volatile List<Shown> shown;

  /** For the container's proxy. */
  protected PageAddresses() {
    this((BeanManager) null);
  }

  @Inject
  PageAddresses(BeanManager beans) {
    this.beans = beans;
  }

  /** For the resources given, as a test names them. */
  PageAddresses(Collection<Class<?>> resources) {
    this((BeanManager) null);
    shown = of(resources.stream());
  }

  /**
   * @param inSteps the page shows one of several steps, as its parameter {@code step} says
   */
  private record Shown(Pattern address, boolean inSteps) {}

  /**
   * The page over an address, at the step that the address names.
   *
   * @param path as the browser sent it
   */
  Optional<String> over(String path) {
    String page = path;
    while (page.lastIndexOf('/') > 0) {
      int end = page.lastIndexOf('/');
      String segment = page.substring(end + 1);
      page = page.substring(0, end);
      String above = page;
      Optional<Shown> found =
          all().stream().filter(one -> one.address().matcher(above).matches()).findFirst();
      if (found.isPresent()) {
        return Optional.of(found.get().inSteps() ? Address.with(above, "", STEP, segment) : above);
      }
    }
    return Optional.empty();
  }

  private List<Shown> all() {
    List<Shown> known = shown;
    if (known == null) {
      known =
          of(beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(Bean::getBeanClass));
      shown = known;
    }
    return known;
  }

  private static List<Shown> of(Stream<Class<?>> resources) {
    return resources
        .distinct()
        .filter(type -> type.isAnnotationPresent(Path.class))
        .filter(type -> !type.getAnnotation(Path.class).value().startsWith("/api/"))
        .flatMap(type -> Arrays.stream(type.getMethods()).flatMap(m -> shown(type, m).stream()))
        .toList();
  }

  private static Optional<Shown> shown(Class<?> type, Method method) {
    if (!method.isAnnotationPresent(GET.class)) {
      return Optional.empty();
    }
    Path below = method.getAnnotation(Path.class);
    String template =
        "/" + type.getAnnotation(Path.class).value() + "/" + (below == null ? "" : below.value());
    boolean inSteps =
        Arrays.stream(method.getParameters())
            .map(parameter -> parameter.getAnnotation(QueryParam.class))
            .anyMatch(named -> named != null && named.value().equals(STEP));
    return Optional.of(new Shown(pattern(template), inSteps));
  }

  private static Pattern pattern(String template) {
    StringBuilder pattern = new StringBuilder();
    Matcher variable = VARIABLE.matcher(template);
    int from = 0;
    while (variable.find()) {
      literal(pattern, template.substring(from, variable.start()));
      String among = variable.group(1);
      pattern.append(among == null ? "[^/]+" : "(?:" + among.strip() + ")");
      from = variable.end();
    }
    literal(pattern, template.substring(from));
    String whole = pattern.toString();
    return Pattern.compile(whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole);
  }

  private static void literal(StringBuilder pattern, String text) {
    pattern.append(text.replaceAll("/+", "/").replaceAll("([.*+?^$()\\[\\]|\\\\])", "\\\\$1"));
  }
}
