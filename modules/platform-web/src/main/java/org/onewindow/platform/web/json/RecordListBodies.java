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
import java.util.List;

/** Like {@link RecordBodies}, for bodies that are a list of records. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RecordListBodies implements MessageBodyReader<List<Record>> {

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == List.class && JsonRecords.canRead(genericType);
  }

  /**
   * @throws org.onewindow.kernel.refusal.Refused {@code BODY_UNREADABLE}, or every reason at its
   *     place
   */
  @Override
  @SuppressWarnings("unchecked")
  public List<Record> readFrom(
      Class<List<Record>> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return (List<Record>) JsonRecords.read(genericType, body.readAllBytes());
  }
}
