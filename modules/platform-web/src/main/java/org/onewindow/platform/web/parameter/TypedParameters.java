package org.onewindow.platform.web.parameter;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads the typed parameters of every resource. Without it the server takes a number that is none
 * for an address that does not exist, and {@code dryRun=yes} for false.
 */
@Provider
public class TypedParameters implements ParamConverterProvider {

  @Override
  public <T> ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    boolean isRequired =
        type.isPrimitive() && Arrays.stream(annotations).noneMatch(DefaultValue.class::isInstance);
    return name(annotations)
        .flatMap(name -> Reading.of(type).map(how -> new TypedParameter<>(name, how, isRequired)))
        .orElse(null);
  }

  private static Optional<String> name(Annotation... annotations) {
    return Arrays.stream(annotations)
        .map(TypedParameters::name)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> name(Annotation annotation) {
    if (annotation instanceof QueryParam query) {
      return Optional.of(query.value());
    }
    if (annotation instanceof PathParam path) {
      return Optional.of(path.value());
    }
    if (annotation instanceof FormParam form) {
      return Optional.of(form.value());
    }
    if (annotation instanceof HeaderParam header) {
      return Optional.of(header.value());
    }
    if (annotation instanceof MatrixParam matrix) {
      return Optional.of(matrix.value());
    }
    return annotation instanceof CookieParam cookie
        ? Optional.of(cookie.value())
        : Optional.empty();
  }
}
