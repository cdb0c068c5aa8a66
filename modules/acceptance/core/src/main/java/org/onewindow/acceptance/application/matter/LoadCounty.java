package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.matter.Finding;
import org.onewindow.acceptance.domain.matter.MatterColumn;
import org.onewindow.acceptance.domain.matter.Seal;
import org.onewindow.acceptance.domain.matter.SealKind;
import org.onewindow.acceptance.domain.matter.Window;
import org.onewindow.acceptance.domain.matter.WindowAuthorisation;
import org.onewindow.acceptance.domain.matter.WindowKind;
import org.onewindow.acceptance.domain.matter.WindowPower;
import org.onewindow.acceptance.domain.matter.WindowTask;
import org.onewindow.acceptance.persistence.matter.Matters;
import org.onewindow.acceptance.persistence.matter.Windows;
import org.onewindow.platform.idempotency.Once;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.startup.CountyFiles;
import org.onewindow.platform.startup.StartupTask;

/**
 * Loads what the county files say about matters, windows, authorisations and seals, through the
 * same import and the same publication rules as everybody, and only what is not there yet: what an
 * administrator changed later stays changed. Sections: {@code matters} as in the JSON catalogue;
 * {@code windows} {code, name, kind, place, tasks: [{matter, power}]}; {@code authorisations}
 * {document, window, matters, power, organ, firstDay, lastDay}; {@code seals} {code, kind, name,
 * organ}; {@code formerMatters}, which says of a matter what its text said before: {itemCode, and
 * each field that was otherwise}, published as the version before. A window without a kind is only
 * for logging in and not ours.
 */
@ApplicationScoped
public class LoadCounty implements StartupTask {

  private static final int ORDER = 300;

  private final CountyFiles files;
  private final ImportMatters importMatters;
  private final PublishMatter publishMatter;
  private final SetUpWindows setUpWindows;
  private final Matters matters;
  private final Windows windows;
  private final CurrentActor actor;
  private final Transactions transactions;
  private final Once once;

  /** For the container's proxy. */
  protected LoadCounty() {
    this(null, null, null, null, null, null, null, null, null);
  }

  @Inject
  public LoadCounty(
      CountyFiles files,
      ImportMatters importMatters,
      PublishMatter publishMatter,
      SetUpWindows setUpWindows,
      Matters matters,
      Windows windows,
      CurrentActor actor,
      Transactions transactions,
      Once once) {
    this.files = files;
    this.importMatters = importMatters;
    this.publishMatter = publishMatter;
    this.setUpWindows = setUpWindows;
    this.matters = matters;
    this.windows = windows;
    this.actor = actor;
    this.transactions = transactions;
    this.once = once;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void run() {
    List<JsonObject> catalogue = files.section("matters");
    List<JsonObject> former = files.section("formerMatters");
    SetUpWindows.Hall hall = hall();
    if (catalogue.isEmpty() && hall.windows().isEmpty()) {
      return;
    }
    Actor loader =
        Actor.system("load-county", MatterRoles.IMPORT, MatterRoles.PUBLISH, MatterRoles.WINDOWS);
    // two transactions, because the windows are checked against what the first one published
    actor.runAs(
        loader,
        () -> {
          onlyOnce(
              "matters", Objects.hash(catalogue, former), () -> loadMatters(catalogue, former));
          onlyOnce("hall", hall.hashCode(), () -> loadHall(hall));
        });
  }

  /** One node loads; the others wait for it and then find everything there. */
  private void onlyOnce(String what, int fingerprint, Runnable work) {
    String print = Integer.toHexString(fingerprint);
    String key = "load-county-" + what + "-" + print;
    transactions.inNew(
        () -> {
          if (once.begin(key, print).isEmpty()) {
            work.run();
            once.finish(key, "loaded");
          }
        });
  }

  private void loadMatters(List<JsonObject> catalogue, List<JsonObject> former) {
    Set<String> known = matters.newestDigests().keySet();
    List<JsonObject> fresh =
        catalogue.stream().filter(matter -> !known.contains(code(matter))).toList();
    Map<String, JsonObject> before =
        former.stream().collect(Collectors.toUnmodifiableMap(LoadCounty::code, text -> text));
    publish(
        fresh.stream()
            .filter(matter -> before.containsKey(code(matter)))
            .map(matter -> otherwise(matter, before.get(code(matter))))
            .toList());
    publish(fresh);
  }

  private static String code(JsonObject matter) {
    return matter.getString(MatterColumn.ITEM_CODE.key(), "");
  }

  /** The text with what was otherwise. */
  private static JsonObject otherwise(JsonObject text, JsonObject changes) {
    JsonObjectBuilder former = Json.createObjectBuilder(text);
    changes.forEach(former::add);
    return former.build();
  }

  private void publish(List<JsonObject> texts) {
    if (texts.isEmpty()) {
      return;
    }
    JsonArrayBuilder content = Json.createArrayBuilder();
    texts.forEach(content::add);
    CatalogueFile file =
        CatalogueFile.of(content.build().toString().getBytes(StandardCharsets.UTF_8));
    ImportReport report = importMatters.dryRun(file);
    if (report.errors() + report.unfit() > 0) {
      throw new IllegalStateException(
          "The county's matters cannot be published: "
              + report.findings().stream()
                  .filter(f -> f.severity() != Finding.Severity.WARNING)
                  .limit(5)
                  .map(f -> f.place() + " " + f.column().key() + " " + f.reason().code())
                  .collect(Collectors.joining("; ")));
    }
    importMatters.commit(file);
    texts.forEach(text -> publishMatter.publish(code(text)));
  }

  private void loadHall(SetUpWindows.Hall hall) {
    Set<String> known =
        windows.all().stream().map(Window::code).collect(Collectors.toUnmodifiableSet());
    List<Window> fresh = hall.windows().stream().filter(w -> !known.contains(w.code())).toList();
    if (fresh.isEmpty()) {
      return;
    }
    Set<String> codes = fresh.stream().map(Window::code).collect(Collectors.toUnmodifiableSet());
    setUpWindows.setUp(
        new SetUpWindows.Hall(
            fresh,
            hall.tasks().stream().filter(t -> codes.contains(t.window())).toList(),
            hall.papers().stream().filter(p -> codes.contains(p.window())).toList(),
            hall.seals()));
  }

  private SetUpWindows.Hall hall() {
    List<Window> counters = new ArrayList<>();
    List<WindowTask> tasks = new ArrayList<>();
    for (JsonObject entry : files.section("windows")) {
      if (entry.containsKey("kind")) {
        String code = entry.getString("code");
        counters.add(
            new Window(
                code,
                entry.getString("name"),
                WindowKind.valueOf(entry.getString("kind")),
                entry.getString("place", "")));
        for (JsonObject task : entry.getJsonArray("tasks").getValuesAs(JsonObject.class)) {
          tasks.add(
              new WindowTask(
                  code, task.getString("matter"), WindowPower.valueOf(task.getString("power"))));
        }
      }
    }
    return new SetUpWindows.Hall(counters, tasks, papers(), seals());
  }

  private List<WindowAuthorisation> papers() {
    List<WindowAuthorisation> papers = new ArrayList<>();
    for (JsonObject entry : files.section("authorisations")) {
      for (JsonString matter : entry.getJsonArray("matters").getValuesAs(JsonString.class)) {
        papers.add(
            new WindowAuthorisation(
                entry.getString("document"),
                entry.getString("window"),
                matter.getString(),
                WindowPower.valueOf(entry.getString("power")),
                entry.getString("organ"),
                LocalDate.parse(entry.getString("firstDay")),
                Optional.of(entry.getString("lastDay", ""))
                    .filter(day -> !day.isEmpty())
                    .map(LocalDate::parse)));
      }
    }
    return papers;
  }

  private List<Seal> seals() {
    return files.section("seals").stream()
        .map(
            entry ->
                new Seal(
                    entry.getString("code"),
                    SealKind.valueOf(entry.getString("kind")),
                    entry.getString("name"),
                    entry.getString("organ")))
        .toList();
  }
}
