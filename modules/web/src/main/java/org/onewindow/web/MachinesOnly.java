package org.onewindow.web;

import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Leaves in {@code /openapi} what machines may rely on, {@code /api/v1}, and hides the pages. Every
 * operation also says how it refuses, because they all do it in the same way.
 */
public class MachinesOnly implements OASFilter {

  private static final Pattern PATTERN = Pattern.compile("\\{(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}");
  private static final String API = "/api/v1";
  private static final String PROBLEM = "Problem";
  private static final String PROBLEM_TYPE = "application/problem+json";
  private static final String REFUSED =
      "Refused: 400 the body cannot be read, 401 nobody is logged in, 403 without the permission,"
          + " 404 there is no such thing or not for the caller, 409 its state forbids it or somebody"
          + " was faster, 413 too large, 415 another format, 422 a rule or the form of the input"
          + " speaks against it, 429 too often, 500 unforeseen";

  @Override
  public void filterOpenAPI(OpenAPI description) {
    description.setInfo(
        OASFactory.createInfo()
            .title("OneWindow 一窗")
            .version("v1")
            .description(
                "JSON; refusals as problem+json (RFC 9457); lists by cursor: nextCursor of one page"
                    + " is after of the next; repeatable commands with Idempotency-Key."));
    if (description.getPaths() == null || description.getPaths().getPathItems() == null) {
      return;
    }
    description.getPaths().getPathItems().keySet().stream()
        .filter(path -> !path.startsWith(API))
        .toList()
        .forEach(description.getPaths()::removePathItem);
    Map.copyOf(description.getPaths().getPathItems()).entrySet().stream()
        .filter(path -> !plain(path.getKey()).equals(path.getKey()))
        .forEach(
            path -> {
              description.getPaths().removePathItem(path.getKey());
              description.getPaths().addPathItem(plain(path.getKey()), path.getValue());
            });
    Components components =
        description.getComponents() == null
            ? OASFactory.createComponents()
            : description.getComponents();
    components.addSchema(PROBLEM, problem());
    description.setComponents(components);
    description
        .getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().values().forEach(MachinesOnly::sayHowItRefuses));
  }

  /** {@code /calendars/{year: [0-9]{4}}} is {@code /calendars/{year}} to machines. */
  private static String plain(String path) {
    return PATTERN.matcher(path).replaceAll("{$1}");
  }

  private static void sayHowItRefuses(Operation operation) {
    APIResponses answers =
        operation.getResponses() == null
            ? OASFactory.createAPIResponses()
            : operation.getResponses();
    APIResponse usual = answers.getDefaultValue();
    if (usual != null
        && answers.getAPIResponses().keySet().stream().noneMatch(s -> s.startsWith("2"))) {
      answers.addAPIResponse("200", usual.description("Done"));
    }
    answers.getAPIResponses().entrySet().stream()
        .filter(answer -> answer.getKey().startsWith("4") || answer.getKey().startsWith("5"))
        .map(Map.Entry::getValue)
        .filter(MachinesOnly::isSilent)
        .forEach(refusal -> refusal.setContent(asProblem()));
    answers.setDefaultValue(
        OASFactory.createAPIResponse().description(REFUSED).content(asProblem()));
    operation.setResponses(answers);
  }

  private static boolean isSilent(APIResponse answer) {
    return answer.getContent() == null
        || answer.getContent().getMediaTypes() == null
        || answer.getContent().getMediaTypes().isEmpty();
  }

  private static Content asProblem() {
    return OASFactory.createContent()
        .addMediaType(
            PROBLEM_TYPE,
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
  }

  private static Schema problem() {
    return object("A refusal (RFC 9457)")
        .addProperty("type", text("Where the refusal is explained: /problems/CODE"))
        .addProperty("title", text("What happened, in a few words"))
        .addProperty("status", OASFactory.createSchema().type(Schema.SchemaType.INTEGER))
        .addProperty("code", text("The first reason, for programs"))
        .addProperty("detail", text("Every reason, for people"))
        .addProperty(
            "errors",
            OASFactory.createSchema()
                .type(Schema.SchemaType.ARRAY)
                .items(
                    object("One reason")
                        .addProperty(
                            "field",
                            text(
                                "Where: a parameter, or a place in the body such as"
                                    + " materials[M02].form; empty for the whole"))
                        .addProperty("code", text("For programs"))
                        .addProperty("detail", text("For people"))))
        .addProperty("traceId", text("Id of the request, also in X-Request-Id and in the log"))
        .addProperty("incident", text("Only with 500: the number to tell the administrator"));
  }

  private static Schema object(String description) {
    return OASFactory.createSchema().type(Schema.SchemaType.OBJECT).description(description);
  }

  private static Schema text(String description) {
    return OASFactory.createSchema().type(Schema.SchemaType.STRING).description(description);
  }
}
