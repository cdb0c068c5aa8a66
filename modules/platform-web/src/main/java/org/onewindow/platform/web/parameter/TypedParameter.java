package org.onewindow.platform.web.parameter;

import jakarta.ws.rs.ext.ParamConverter;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/** One parameter and how it is read. Left out or left empty it is null, or what is the default. */
final class TypedParameter<T> implements ParamConverter<T> {

  private final String name;
  private final Reading<T> reading;
  private final boolean isRequired;

  /**
   * @param isRequired neither null nor a default can stand for it
   */
  TypedParameter(String name, Reading<T> reading, boolean isRequired) {
    this.name = name;
    this.reading = reading;
    this.isRequired = isRequired;
  }

  /**
   * @throws Refused at the name of the parameter
   */
  @Override
  public T fromString(String text) {
    if (text != null && !(text.isEmpty() && reading.isEmptyLeftOut())) {
      return reading.read(name, text);
    }
    if (isRequired) {
      throw Refusal.of("PARAMETER_MISSING", name).at(name).raise();
    }
    return null;
  }

  @Override
  public String toString(T value) {
    return String.valueOf(value);
  }
}
