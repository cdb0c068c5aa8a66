package org.onewindow.acceptance.web.matter;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.onewindow.acceptance.application.matter.ExportMatters;
import org.onewindow.acceptance.application.matter.FindMatters.FoundMatter;
import org.onewindow.acceptance.application.matter.ImportReport;
import org.onewindow.acceptance.application.matter.Portion;
import org.onewindow.acceptance.application.matter.ReadGuide;
import org.onewindow.acceptance.domain.matter.Difference;
import org.onewindow.acceptance.domain.matter.Finding;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.domain.matter.Limit;
import org.onewindow.acceptance.domain.matter.VersionRow;
import org.onewindow.platform.text.Texts;

/** The catalogue as the REST API writes it; codes are those of the standards. */
final class MatterFormat {

  private MatterFormat() {}

  static String found(Portion<FoundMatter> slice) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    for (FoundMatter matter : slice.items()) {
      items.add(
          Json.createObjectBuilder()
              .add("code", matter.code())
              .add("version", matter.version())
              .add("name", matter.name())
              .add("organName", matter.organName())
              .add("kind", matter.kind().code())
              .add("statutory", limit(matter.statutory()))
              .add("promised", limit(matter.promised()))
              .add("fee", matter.fee())
              .add("keywords", Json.createArrayBuilder(matter.keywords())));
    }
    JsonObjectBuilder page = Json.createObjectBuilder().add("items", items);
    if (!slice.next().isEmpty()) {
      page.add("nextCursor", slice.next());
    }
    return page.build().toString();
  }

  private static JsonObject limit(Limit limit) {
    return Json.createObjectBuilder()
        .add("amount", limit.amount())
        .add("unit", limit.unit().name())
        .build();
  }

  static String guide(ReadGuide.Guide guide) {
    JsonArrayBuilder windows = Json.createArrayBuilder();
    guide
        .windows()
        .forEach(
            w ->
                windows.add(
                    Json.createObjectBuilder()
                        .add("code", w.code())
                        .add("name", w.name())
                        .add("kind", w.kind().name())
                        .add("place", w.place())));
    return Json.createObjectBuilder(list(guide.list()))
        .add("version", guide.version())
        .add("windows", windows)
        .build()
        .toString();
  }

  static JsonObject list(ImplementationList list) {
    return ExportMatters.json(list);
  }

  static String versions(List<VersionRow> versions) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    for (VersionRow version : versions) {
      JsonObjectBuilder item =
          Json.createObjectBuilder()
              .add("number", version.number())
              .add("createdAt", version.createdAt().toString())
              .add("createdBy", version.createdBy());
      version
          .publishedAt()
          .ifPresent(
              at ->
                  item.add("publishedAt", at.toString()).add("publishedBy", version.publishedBy()));
      items.add(item);
    }
    return Json.createObjectBuilder().add("items", items).build().toString();
  }

  static String differences(List<Difference> differences) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    differences.forEach(
        d ->
            items.add(
                Json.createObjectBuilder()
                    .add("part", d.column().part().key())
                    .add("item", d.item())
                    .add("field", d.column().key())
                    .add("before", d.before())
                    .add("after", d.after())));
    return Json.createObjectBuilder().add("items", items).build().toString();
  }

  static String report(ImportReport report, boolean imported, Texts texts) {
    JsonArrayBuilder findings = Json.createArrayBuilder();
    for (Finding finding : report.findings()) {
      findings.add(
          Json.createObjectBuilder()
              .add("severity", finding.severity().name())
              .add("rule", finding.rule())
              .add("sheet", finding.place().sheet())
              .add("row", finding.place().row())
              .add("field", finding.field())
              .add("code", finding.reason().code())
              .add("message", message(finding, texts)));
    }
    return Json.createObjectBuilder()
        .add("imported", imported)
        .add("importable", report.isImportable())
        .add("matters", report.matters())
        .add("fresh", report.fresh())
        .add("changed", report.changed())
        .add("unchanged", report.unchanged())
        .add("errors", report.errors())
        .add("unfit", report.unfit())
        .add("warnings", report.warnings())
        .add("findings", findings)
        .build()
        .toString();
  }

  static String message(Finding finding, Texts texts) {
    return texts.get("refusal." + finding.reason().code(), finding.reason().arguments().toArray());
  }
}
