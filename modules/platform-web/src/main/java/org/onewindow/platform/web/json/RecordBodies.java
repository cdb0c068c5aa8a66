package org.onewindow.platform.web.json;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Reads the JSON bodies of resources in place of the server's binding: that one says neither where
 * something is wrong nor in whose words. It declares {@link Record} and not {@link Object}, because
 * of two readers the server takes the one with the nearer type.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RecordBodies implements MessageBodyReader<Record> {

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  /**
   * @throws org.onewindow.kernel.refusal.Refused {@code BODY_UNREADABLE}, or every reason at its
   *     place
   */
  @Override
  public Record readFrom(
      Class<Record> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return (Record) JsonRecords.read(type, body.readAllBytes());
  }
}
