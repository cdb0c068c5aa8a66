package org.onewindow.platform.web.failure;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.stream.Collectors;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.text.Texts;

/** An {@link Answer} as RFC 9457 problem+json. */
final class Problem {

  static final String MEDIA_TYPE = "application/problem+json";

  private Problem() {}

  /**
   * @param trace id of the request, also in the log; may be empty
   * @param incident number of an unexpected failure, or empty
   */
  static JsonObject of(Answer answer, Texts texts, String trace, String incident) {
    JsonObjectBuilder problem =
        Json.createObjectBuilder()
            .add("type", "/problems/" + answer.reasons().get(0).code())
            .add("title", texts.get("failure." + Failures.group(answer.status()) + ".title"))
            .add("status", answer.status())
            .add("code", answer.reasons().get(0).code())
            .add(
                "detail",
                answer.reasons().stream()
                    .map(r -> text(r, texts))
                    .distinct()
                    .collect(Collectors.joining(texts.get("ui.semicolon"))));
    JsonArrayBuilder errors = Json.createArrayBuilder();
    for (Refusal reason : answer.reasons()) {
      errors.add(
          Json.createObjectBuilder()
              .add("field", reason.field())
              .add("code", reason.code())
              .add("detail", text(reason, texts)));
    }
    problem.add("errors", errors);
    if (!trace.isEmpty()) {
      problem.add("traceId", trace);
    }
    if (!incident.isEmpty()) {
      problem.add("incident", incident);
    }
    return problem.build();
  }

  static String text(Refusal refusal, Texts texts) {
    return texts.get("refusal." + refusal.code(), refusal.arguments().toArray());
  }
}
