package org.onewindow.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One address of the product and what can be done there.
 *
 * @param path as a template, {@code /api/v1/cases/{no}}
 */
public record Endpoint(String method, String path) {

  private static final Pattern CHOICE =
      Pattern.compile("\\{\\w+\\s*:\\s*([a-z-]+(?:\\|[a-z-]+)+)\\s*}");

  /** Every endpoint of the product, without those of the tests, in the order of their paths. */
  public static List<Endpoint> all(BeanManager beans) {
    return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(bean -> bean.getBeanClass())
        .distinct()
        .filter(type -> type.isAnnotationPresent(Path.class))
        .filter(type -> !type.getAnnotation(Path.class).value().startsWith("/it/"))
        .flatMap(Endpoint::of)
        .distinct()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }

  private static Stream<Endpoint> of(Class<?> resource) {
    String root = resource.getAnnotation(Path.class).value();
    return Arrays.stream(resource.getMethods())
        .filter(method -> method(method) != null)
        .flatMap(
            method -> paths(root, method).stream().map(path -> new Endpoint(method(method), path)));
  }

  /** The addresses of a method: one for each word where the path names some to choose from. */
  private static List<String> paths(String root, Method method) {
    Path below = method.getAnnotation(Path.class);
    String whole = "/" + root + "/" + (below == null ? "" : below.value());
    Matcher choice = CHOICE.matcher(whole);
    if (!choice.find()) {
      return List.of(tidy(whole));
    }
    return Arrays.stream(choice.group(1).split("\\|"))
        .map(
            word -> tidy(whole.substring(0, choice.start()) + word + whole.substring(choice.end())))
        .toList();
  }

  private static String method(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(mark -> mark.annotationType().getAnnotation(HttpMethod.class))
        .filter(mark -> mark != null)
        .map(HttpMethod::value)
        .findFirst()
        .orElse(null);
  }

  private static String tidy(String whole) {
    String tidy =
        whole.replaceAll("\\{(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}").replaceAll("/+", "/");
    return tidy.length() > 1 && tidy.endsWith("/") ? tidy.substring(0, tidy.length() - 1) : tidy;
  }

  @Override
  public String toString() {
    return path + " " + method;
  }
}
