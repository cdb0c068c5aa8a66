package org.onewindow.platform.web.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.onewindow.kernel.refusal.Refusal;

/**
 * Reads the JSON bodies of resources, which are records or lists of records, in place of the
 * server's binding: that one says neither where something is wrong nor in whose words.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RecordBodies implements MessageBodyReader<Object> {

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord()
        || List.class == type
            && genericType instanceof ParameterizedType list
            && list.getActualTypeArguments()[0] instanceof Class<?> element
            && element.isRecord();
  }

  /**
   * @throws org.onewindow.kernel.refusal.Refused {@code BODY_UNREADABLE}, or every reason at its
   *     place
   */
  @Override
  public Object readFrom(
      Class<Object> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    JsonValue json =
        JsonText.read(body.readAllBytes())
            .filter(value -> value instanceof JsonArray == List.class.equals(type))
            .filter(value -> value instanceof JsonStructure)
            .orElseThrow(() -> Refusal.of("BODY_UNREADABLE").raise());
    return JsonRecords.read(genericType, json);
  }
}
