package org.onewindow.platform.web.failure;

import jakarta.annotation.Priority;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Stands before the server's own mapper of this exception, which answers 400 and free text. */
@Provider
@Priority(1)
public class ViolationMapper implements ExceptionMapper<ValidationException> {

  @Override
  public Response toResponse(ValidationException failure) {
    return FailureMapper.answer(failure);
  }
}
