package org.onewindow.acceptance.persistence.bundle;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onewindow.acceptance.domain.bundle.BundleFinding;
import org.onewindow.acceptance.domain.bundle.BundleMember;
import org.onewindow.acceptance.domain.bundle.BundlePlan;
import org.onewindow.acceptance.domain.bundle.BundleQuestion;
import org.onewindow.acceptance.domain.bundle.BundleTemplateVersion;
import org.onewindow.acceptance.domain.bundle.Condition;
import org.onewindow.acceptance.domain.bundle.FormField;
import org.onewindow.acceptance.domain.bundle.SharedMaterial;
import org.onewindow.acceptance.domain.bundle.SharedVisit;
import org.onewindow.acceptance.domain.matter.Limit;

/**
 * Bundles as JSON, in which they are exchanged and kept. Written deterministically, so that equal
 * plans are equal texts. Thread-safe.
 */
public final class BundleJson {

  private BundleJson() {}

  /**
   * What was read.
   *
   * @param plans those without an error
   * @param findings errors in the order of the file
   */
  public record Reading(List<ReadPlan> plans, List<BundleFinding> findings) {

    public Reading {
      plans = List.copyOf(plans);
      findings = List.copyOf(findings);
    }
  }

  /**
   * A plan that was read, with the lines of its fields.
   *
   * @param plan what it says
   * @param path of the plan in its file; empty when the file is this plan
   * @param lines line by path within the plan
   */
  public record ReadPlan(BundlePlan plan, String path, Map<String, Integer> lines) {

    /** The line of a field, or of the nearest one around it. */
    int line(String field) {
      String near = field;
      while (!lines.containsKey(near)) {
        int cut = Math.max(near.lastIndexOf('.'), near.lastIndexOf('['));
        near = cut < 0 ? "" : near.substring(0, cut);
      }
      return lines.get(near);
    }

    /** A finding of a rule, at its place in the file. */
    public BundleFinding inFile(BundleFinding finding) {
      BundleFinding onLine = finding.onLine(line(finding.path()));
      return path.isEmpty() ? onLine : onLine.under(path);
    }
  }

  /** Reads a file; what cannot be read is a finding, never an exception. */
  public static Reading read(byte[] document) {
    return BundleReader.read(document);
  }

  static BundlePlan stored(String json) {
    Reading reading = read(json.getBytes(StandardCharsets.UTF_8));
    if (reading.plans().size() != 1 || !reading.findings().isEmpty()) {
      throw new IllegalStateException("A stored bundle is damaged: " + reading.findings());
    }
    return reading.plans().get(0).plan();
  }

  /** The plan with the digest by which equal plans are recognised. */
  public static BundleTemplateVersion.Draft draft(BundlePlan plan) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] text = write(plan).toString().getBytes(StandardCharsets.UTF_8);
      return new BundleTemplateVersion.Draft(plan, HexFormat.of().formatHex(sha.digest(text)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  /** One bundle, fields in a fixed order, nothing that is empty. */
  public static JsonObject write(BundlePlan plan) {
    JsonObjectBuilder object =
        Json.createObjectBuilder()
            .add("code", plan.code())
            .add("name", plan.name())
            .add("summary", plan.summary())
            .add("lead", plan.lead());
    texts(object, "keywords", plan.keywords());
    texts(object, "basis", plan.basis());
    JsonObjectBuilder promise =
        Json.createObjectBuilder().add("policy", plan.promise().policy().name());
    plan.promise().fixed().ifPresent(limit -> promise.add("limit", limit(limit)));
    object.add("promise", promise);
    list(object, "questions", plan.questions(), BundleJson::question);
    list(object, "members", plan.members(), BundleJson::member);
    list(object, "materials", plan.materials(), BundleJson::material);
    list(object, "form", plan.form(), BundleJson::field);
    list(object, "visits", plan.visits(), BundleJson::visit);
    return object
        .add(
            "result",
            Json.createObjectBuilder()
                .add("kind", plan.result().kind().name())
                .add("name", plan.result().name())
                .add("handover", plan.result().handover()))
        .add(
            "contact",
            Json.createObjectBuilder()
                .add("place", plan.contact().place())
                .add("hours", plan.contact().hours())
                .add("consultation", plan.contact().consultation())
                .add("complaint", plan.contact().complaint()))
        .build();
  }

  private static JsonObjectBuilder question(BundleQuestion question) {
    JsonObjectBuilder object =
        Json.createObjectBuilder().add("key", question.key()).add("text", question.text());
    list(
        object,
        "choices",
        question.choices(),
        choice -> Json.createObjectBuilder().add("key", choice.key()).add("text", choice.text()));
    return object;
  }

  private static JsonObjectBuilder member(BundleMember member) {
    JsonObjectBuilder object =
        Json.createObjectBuilder()
            .add("key", member.key())
            .add("name", member.name())
            .add("kind", member.kind().name());
    text(object, "matter", member.matter());
    text(object, "body", member.body());
    object.add("participation", member.participation().name());
    condition(object, member.when());
    list(
        object,
        "scenarios",
        member.scenarios(),
        rule -> {
          JsonObjectBuilder inner = Json.createObjectBuilder();
          condition(inner, rule.when());
          return inner.add("scenario", rule.scenario());
        });
    texts(object, "after", sorted(member.after()));
    object.add("time", limit(member.time()));
    text(object, "cost", member.cost());
    texts(object, "refusals", member.refusals());
    return object;
  }

  private static JsonObjectBuilder material(SharedMaterial material) {
    JsonObjectBuilder object =
        Json.createObjectBuilder().add("key", material.key()).add("name", material.name());
    texts(object, "from", material.uses().stream().map(Object::toString).toList());
    text(object, "producedBy", material.producedBy());
    return object;
  }

  private static JsonObjectBuilder field(FormField field) {
    JsonObjectBuilder object =
        Json.createObjectBuilder()
            .add("key", field.key())
            .add("label", field.label())
            .add("kind", field.kind().name())
            .add("required", field.required());
    texts(object, "feeds", sorted(field.feeds()));
    texts(
        object,
        "fills",
        field.fills().entrySet().stream()
            .map(f -> f.getKey() + "." + f.getValue())
            .sorted()
            .toList());
    return object;
  }

  private static JsonObjectBuilder visit(SharedVisit visit) {
    JsonObjectBuilder object =
        Json.createObjectBuilder().add("key", visit.key()).add("name", visit.name());
    texts(object, "members", sorted(visit.members()));
    return object;
  }

  private static void condition(JsonObjectBuilder object, Condition condition) {
    if (!condition.isAlways()) {
      JsonObjectBuilder when = Json.createObjectBuilder();
      condition.choices().keySet().stream()
          .sorted()
          .forEach(question -> texts(when, question, sorted(condition.choices().get(question))));
      object.add("when", when);
    }
  }

  private static JsonObjectBuilder limit(Limit limit) {
    return Json.createObjectBuilder()
        .add("amount", limit.amount())
        .add("unit", limit.unit().name());
  }

  private static List<String> sorted(Collection<String> texts) {
    return texts.stream().sorted().toList();
  }

  private static void text(JsonObjectBuilder object, String name, String text) {
    if (!text.isEmpty()) {
      object.add(name, text);
    }
  }

  private static void texts(JsonObjectBuilder object, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      object.add(name, Json.createArrayBuilder(texts));
    }
  }

  private static <T> void list(
      JsonObjectBuilder object,
      String name,
      List<T> values,
      Function<T, JsonObjectBuilder> writer) {
    if (!values.isEmpty()) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      values.forEach(value -> array.add(writer.apply(value)));
      object.add(name, array);
    }
  }
}
