package org.onewindow.platform.web.failure;

import jakarta.annotation.Priority;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * A transaction that failed at its commit. Stands before the server's own mapper of this exception,
 * which throws it again, out of the application and past the id of the request.
 */
@Provider
@Priority(1)
public class CommitMapper implements ExceptionMapper<TransactionalException> {

  @Override
  public Response toResponse(TransactionalException failure) {
    return FailureMapper.answer(failure);
  }
}
