package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * organ}. A window without a kind is only for logging in and not ours.
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
          onlyOnce("matters", catalogue.hashCode(), () -> loadMatters(catalogue));
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

  private void loadMatters(List<JsonObject> catalogue) {
    Set<String> known = matters.newestDigests().keySet();
    JsonArrayBuilder fresh = Json.createArrayBuilder();
    List<String> codes = new ArrayList<>();
    for (JsonObject matter : catalogue) {
      String code = matter.getString(MatterColumn.ITEM_CODE.key(), "");
      if (!known.contains(code)) {
        fresh.add(matter);
        codes.add(code);
      }
    }
    if (codes.isEmpty()) {
      return;
    }
    CatalogueFile file =
        CatalogueFile.of(fresh.build().toString().getBytes(StandardCharsets.UTF_8));
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
    codes.forEach(publishMatter::publish);
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
