package org.onewindow.acceptance.persistence.bundle;

import jakarta.json.JsonException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.onewindow.acceptance.domain.bundle.BundleFinding;
import org.onewindow.acceptance.domain.bundle.BundleMember;
import org.onewindow.acceptance.domain.bundle.BundlePlan;
import org.onewindow.acceptance.domain.bundle.BundleQuestion;
import org.onewindow.acceptance.domain.bundle.Condition;
import org.onewindow.acceptance.domain.bundle.FormField;
import org.onewindow.acceptance.domain.bundle.MemberKind;
import org.onewindow.acceptance.domain.bundle.Participation;
import org.onewindow.acceptance.domain.bundle.Promise;
import org.onewindow.acceptance.domain.bundle.ResultPackage;
import org.onewindow.acceptance.domain.bundle.SharedMaterial;
import org.onewindow.acceptance.domain.bundle.SharedVisit;
import org.onewindow.acceptance.domain.bundle.TimePolicy;
import org.onewindow.acceptance.domain.matter.Limit;
import org.onewindow.kernel.clock.LimitUnit;
import org.onewindow.platform.json.JsonDepth;

/**
 * Reads bundles from JSON: one object a bundle, an array of them, or an object with the array under
 * {@code bundles}. Every problem of the file is told at its path and line (ACC-200). Thread-safe.
 */
final class BundleReader {

  private static final int MOST_BUNDLES = 500;
  private static final int SHORT = 60;
  private static final int NAME = 200;
  private static final int LONG = 1000;
  private static final int MOST = 40;
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,29}");
  private static final Pattern USE = Pattern.compile("([a-z][A-Za-z0-9]{0,29})\\.(.{1,50})");

  private BundleReader() {}

  static BundleJson.Reading read(byte[] document) {
    List<BundleFinding> findings = new ArrayList<>();
    LocatedJson.Node root;
    if (JsonDepth.isExceeded(document)) {
      findings.add(PlanFields.error("", 0, "MATTER_JSON_TOO_DEEP", JsonDepth.DEEPEST));
      return new BundleJson.Reading(List.of(), findings);
    }
    try {
      root = LocatedJson.read(document);
    } catch (JsonException | IllegalStateException | java.util.NoSuchElementException broken) {
      String why = String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
      findings.add(PlanFields.error("", 0, "BUNDLE_FILE_UNREADABLE", why));
      return new BundleJson.Reading(List.of(), findings);
    }
    List<LocatedJson.Node> nodes;
    boolean single = false;
    if (root instanceof LocatedJson.Items items) {
      nodes = items.nodes();
    } else if (root instanceof LocatedJson.Fields object
        && object.nodes().get("bundles") instanceof LocatedJson.Items items) {
      nodes = items.nodes();
    } else {
      nodes = List.of(root);
      single = true;
    }
    if (nodes.size() > MOST_BUNDLES) {
      findings.add(PlanFields.error("bundles", 1, "BUNDLE_TOO_MANY", MOST_BUNDLES));
      return new BundleJson.Reading(List.of(), findings);
    }
    List<BundleJson.ReadPlan> plans = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < nodes.size(); i++) {
      String path = single ? "" : "bundles[" + (i + 1) + "]";
      plan(path, nodes.get(i), findings)
          .ifPresent(
              read -> {
                if (codes.add(read.plan().code())) {
                  plans.add(read);
                } else {
                  findings.add(
                      PlanFields.error(
                          path, read.line(""), "BUNDLE_KEY_TWICE", read.plan().code()));
                }
              });
    }
    return new BundleJson.Reading(plans, findings);
  }

  private static Optional<BundleJson.ReadPlan> plan(
      String path, LocatedJson.Node node, List<BundleFinding> all) {
    if (!(node instanceof LocatedJson.Fields object)) {
      all.add(PlanFields.error(path, node.line(), "BUNDLE_JSON_SHAPE", "{…}"));
      return Optional.empty();
    }
    List<BundleFinding> findings = new ArrayList<>();
    PlanFields fields = new PlanFields(path, object, findings);
    BundlePlan plan = plan(fields);
    fields.done();
    all.addAll(findings);
    if (!findings.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> lines = new HashMap<>();
    lines("", object, lines);
    return Optional.of(new BundleJson.ReadPlan(plan, path, lines));
  }

  private static void lines(String path, LocatedJson.Node node, Map<String, Integer> lines) {
    lines.put(path, node.line());
    if (node instanceof LocatedJson.Fields object) {
      object
          .nodes()
          .forEach((name, in) -> lines(path.isEmpty() ? name : path + "." + name, in, lines));
    } else if (node instanceof LocatedJson.Items items) {
      for (int i = 0; i < items.nodes().size(); i++) {
        lines(path + "[" + (i + 1) + "]", items.nodes().get(i), lines);
      }
    }
  }

  private static BundlePlan plan(PlanFields fields) {
    String code = fields.text("code", 30);
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      fields.complain("code", "BUNDLE_CODE_FORM", code);
    }
    return new BundlePlan(
        code,
        fields.text("name", NAME),
        fields.text("summary", LONG),
        fields.text("lead", 30),
        fields.texts("keywords", MOST, SHORT),
        fields.texts("basis", MOST, LONG),
        needed(fields, "promise", BundleReader::promise)
            .orElse(new Promise(TimePolicy.LONGEST_PATH, Optional.empty())),
        fields.keyed("questions", MOST, BundleReader::question, BundleQuestion::key),
        fields.keyed("members", MOST, BundleReader::member, BundleMember::key),
        fields.keyed("materials", MOST * 5, BundleReader::material, SharedMaterial::key),
        fields.keyed("form", MOST * 5, BundleReader::field, FormField::key),
        fields.keyed("visits", MOST, BundleReader::visit, SharedVisit::key),
        needed(fields, "result", BundleReader::result)
            .orElse(new ResultPackage(ResultPackage.Kind.TOGETHER, "", "")),
        needed(fields, "contact", BundleReader::contact)
            .orElse(new BundlePlan.Contact("", "", "", "")));
  }

  private static <T> Optional<T> needed(
      PlanFields fields, String name, Function<PlanFields, T> reader) {
    Optional<T> value = fields.object(name, reader);
    if (value.isEmpty()) {
      fields.complain(name, "BUNDLE_FIELD_BLANK");
    }
    return value;
  }

  private static Promise promise(PlanFields fields) {
    return new Promise(
        fields.choice("policy", TimePolicy.class, TimePolicy.LONGEST_PATH),
        fields.object("limit", BundleReader::limit));
  }

  private static Limit limit(PlanFields fields) {
    return new Limit(
        fields.number("amount"), fields.choice("unit", LimitUnit.class, LimitUnit.WORKING_DAY));
  }

  private static BundleQuestion question(PlanFields fields) {
    return new BundleQuestion(
        fields.key("key"),
        fields.text("text", NAME),
        fields.keyed(
            "choices",
            MOST,
            choice -> new BundleQuestion.Choice(choice.key("key"), choice.text("text", NAME)),
            BundleQuestion.Choice::key));
  }

  private static Condition condition(PlanFields fields) {
    return new Condition(fields.choices(MOST));
  }

  private static BundleMember member(PlanFields fields) {
    return new BundleMember(
        fields.key("key"),
        fields.text("name", NAME),
        fields.choice("kind", MemberKind.class, MemberKind.MATTER),
        fields.optional("matter", 50),
        fields.optional("body", NAME),
        fields.choice("participation", Participation.class, Participation.MANDATORY),
        fields.object("when", BundleReader::condition).orElse(Condition.ALWAYS),
        fields.list(
            "scenarios",
            MOST,
            rule ->
                new BundleMember.ScenarioRule(
                    rule.object("when", BundleReader::condition).orElse(Condition.ALWAYS),
                    rule.text("scenario", 50))),
        Set.copyOf(fields.texts("after", MOST, 30)),
        needed(fields, "time", BundleReader::limit).orElse(Limit.ON_THE_SPOT),
        fields.optional("cost", NAME),
        fields.texts("refusals", MOST, LONG));
  }

  private static SharedMaterial material(PlanFields fields) {
    List<SharedMaterial.Use> uses = new ArrayList<>();
    for (String text : fields.texts("from", MOST * 2, 90)) {
      var use = USE.matcher(text);
      if (use.matches()) {
        uses.add(new SharedMaterial.Use(use.group(1), use.group(2)));
      } else {
        fields.complain("from", "BUNDLE_USE_FORM", text);
      }
    }
    return new SharedMaterial(
        fields.key("key"), fields.text("name", NAME), uses, fields.optional("producedBy", 30));
  }

  private static FormField field(PlanFields fields) {
    return new FormField(
        fields.key("key"),
        fields.text("label", NAME),
        fields.choice("kind", FormField.Kind.class, FormField.Kind.LINE),
        fields.flag("required"),
        Set.copyOf(fields.texts("feeds", MOST, 30)),
        fills(fields));
  }

  /** {@code registration.company-name}: a member and the field of its own form. */
  private static Map<String, String> fills(PlanFields fields) {
    Map<String, String> fills = new LinkedHashMap<>();
    for (String text : fields.texts("fills", MOST, 90)) {
      var use = USE.matcher(text);
      if (use.matches()) {
        fills.put(use.group(1), use.group(2));
      } else {
        fields.complain("fills", "BUNDLE_USE_FORM", text);
      }
    }
    return fills;
  }

  private static SharedVisit visit(PlanFields fields) {
    return new SharedVisit(
        fields.key("key"),
        fields.text("name", NAME),
        Set.copyOf(fields.texts("members", MOST, 30)));
  }

  private static ResultPackage result(PlanFields fields) {
    return new ResultPackage(
        fields.choice("kind", ResultPackage.Kind.class, ResultPackage.Kind.TOGETHER),
        fields.text("name", NAME),
        fields.text("handover", LONG));
  }

  private static BundlePlan.Contact contact(PlanFields fields) {
    return new BundlePlan.Contact(
        fields.text("place", NAME),
        fields.text("hours", NAME),
        fields.text("consultation", NAME),
        fields.text("complaint", NAME));
  }
}
