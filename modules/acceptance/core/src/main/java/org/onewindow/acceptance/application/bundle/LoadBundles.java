package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.acceptance.application.matter.MatterRoles;
import org.onewindow.acceptance.domain.bundle.BundleFinding;
import org.onewindow.acceptance.persistence.bundle.BundleTemplates;
import org.onewindow.platform.idempotency.Once;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.startup.CountyFiles;
import org.onewindow.platform.startup.StartupTask;

/**
 * Loads what the county files say under {@code bundles}, after the matters, through the same import
 * and the same publication rules as everybody, and only what is not there yet.
 */
@ApplicationScoped
public class LoadBundles implements StartupTask {

  /** After the matters, which the bundles are checked against. */
  private static final int ORDER = 310;

  private final CountyFiles files;
  private final ImportBundles importBundles;
  private final PublishBundle publishBundle;
  private final BundleTemplates templates;
  private final CurrentActor actor;
  private final Transactions transactions;
  private final Once once;

  /** For the container's proxy. */
  protected LoadBundles() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  LoadBundles(
      CountyFiles files,
      ImportBundles importBundles,
      PublishBundle publishBundle,
      BundleTemplates templates,
      CurrentActor actor,
      Transactions transactions,
      Once once) {
    this.files = files;
    this.importBundles = importBundles;
    this.publishBundle = publishBundle;
    this.templates = templates;
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
    List<JsonObject> bundles = files.section("bundles");
    if (bundles.isEmpty()) {
      return;
    }
    Actor loader = Actor.system("load-bundles", MatterRoles.IMPORT, MatterRoles.PUBLISH);
    String print = Integer.toHexString(bundles.hashCode());
    String key = "load-bundles-" + print;
    actor.runAs(
        loader,
        () ->
            // one node loads; the others wait for it and then find everything there
            transactions.inNew(
                () -> {
                  if (once.begin(key, print).isEmpty()) {
                    load(bundles);
                    once.finish(key, "loaded");
                  }
                }));
  }

  private void load(List<JsonObject> bundles) {
    Set<String> known = templates.newestDigests().keySet();
    JsonArrayBuilder fresh = Json.createArrayBuilder();
    List<String> codes = new ArrayList<>();
    for (JsonObject bundle : bundles) {
      String code = bundle.getString("code", "");
      if (!known.contains(code)) {
        fresh.add(bundle);
        codes.add(code);
      }
    }
    if (codes.isEmpty()) {
      return;
    }
    BundleFile file = new BundleFile(fresh.build().toString().getBytes(StandardCharsets.UTF_8));
    List<BundleFinding> unfit =
        importBundles.dryRun(file).findings().stream()
            .filter(BundleFinding::preventsPublication)
            .toList();
    if (!unfit.isEmpty()) {
      throw new IllegalStateException(
          "The county's bundles cannot be published: "
              + unfit.stream()
                  .limit(5)
                  .map(f -> f.path() + " " + f.reason().code())
                  .collect(Collectors.joining("; ")));
    }
    importBundles.commit(file);
    codes.forEach(publishBundle::publish);
  }
}
