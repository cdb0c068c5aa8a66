package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.onewindow.acceptance.application.matter.MatterRoles;
import org.onewindow.acceptance.domain.bundle.BundleFinding;
import org.onewindow.acceptance.domain.bundle.BundlePlan;
import org.onewindow.acceptance.domain.bundle.BundleRow;
import org.onewindow.acceptance.domain.bundle.BundleTemplate;
import org.onewindow.acceptance.domain.bundle.BundleTemplateVersion;
import org.onewindow.acceptance.domain.matter.MatterState;
import org.onewindow.acceptance.persistence.bundle.BundleJson;
import org.onewindow.acceptance.persistence.bundle.BundleTemplates;
import org.onewindow.acceptance.persistence.bundle.StoredBundles;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Permitted;

/** Shows bundles to whoever looks after them: drafts, former versions and suspended ones, too. */
@ApplicationScoped
public class ReadBundleTemplate {

  private final StoredBundles bundles;
  private final BundleTemplates templates;
  private final BundleCheck check;

  /** For the container's proxy. */
  protected ReadBundleTemplate() {
    this(null, null, null);
  }

  @Inject
  ReadBundleTemplate(StoredBundles bundles, BundleTemplates templates, BundleCheck check) {
    this.bundles = bundles;
    this.templates = templates;
    this.check = check;
  }

  /**
   * A bundle with its newest text.
   *
   * @param current number of the version in force; 0 for none
   * @param newest number of the newest version
   * @param findings what speaks against publishing the newest text today, and doubts
   * @param reason why it rests; empty while in use
   */
  public record Shown(
      BundlePlan plan,
      MatterState state,
      int current,
      int newest,
      List<BundleFinding> findings,
      String reason) {

    public boolean hasDraft() {
      return newest > current;
    }

    public boolean isFit() {
      return findings.stream().noneMatch(BundleFinding::preventsPublication);
    }
  }

  /** All bundles by code. */
  @Transactional
  @Permitted(MatterRoles.READ)
  public List<BundleRow> all() {
    return bundles.all();
  }

  /**
   * @throws NotFound {@code BUNDLE_NOT_FOUND}
   */
  @Transactional
  @Permitted(MatterRoles.READ)
  public Shown one(String code) {
    BundleTemplate template = templates.get(code);
    List<BundleTemplateVersion> versions = template.versions();
    BundleTemplateVersion newest = versions.get(versions.size() - 1);
    return new Shown(
        newest.content(),
        template.state(),
        template.current().map(BundleTemplateVersion::number).orElse(0),
        newest.number(),
        check.findings(newest.content()),
        template.reason());
  }

  /**
   * One version as JSON, published or not.
   *
   * @throws NotFound {@code BUNDLE_NOT_FOUND}
   */
  @Transactional
  @Permitted(MatterRoles.READ)
  public JsonObject version(String code, int number) {
    return templates
        .get(code)
        .version(number)
        .map(version -> BundleJson.write(version.content()))
        .orElseThrow(() -> new NotFound(Refusal.of("BUNDLE_NOT_FOUND")));
  }
}
