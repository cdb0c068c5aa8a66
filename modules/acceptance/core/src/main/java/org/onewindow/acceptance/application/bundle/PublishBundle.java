package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onewindow.acceptance.application.matter.CountyDay;
import org.onewindow.acceptance.application.matter.MatterRoles;
import org.onewindow.acceptance.domain.bundle.BundleTemplate;
import org.onewindow.acceptance.domain.bundle.BundleTemplateVersion;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.persistence.bundle.BundleTemplates;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;

/** Puts the draft of a bundle into force, if the publication rules have nothing against it. */
@ApplicationScoped
public class PublishBundle {

  private final BundleTemplates templates;
  private final BundleCheck check;
  private final CountyDay day;
  private final CurrentActor actor;
  private final Audit audit;

  /** For the container's proxy. */
  protected PublishBundle() {
    this(null, null, null, null, null);
  }

  @Inject
  PublishBundle(
      BundleTemplates templates,
      BundleCheck check,
      CountyDay day,
      CurrentActor actor,
      Audit audit) {
    this.templates = templates;
    this.check = check;
    this.day = day;
    this.actor = actor;
    this.audit = audit;
  }

  /**
   * @return the number of the version now in force
   * @throws org.onewindow.kernel.refusal.NotFound {@code BUNDLE_NOT_FOUND}
   * @throws org.onewindow.kernel.refusal.Refused every publication rule that speaks against it
   */
  @Transactional
  @Permitted(MatterRoles.PUBLISH)
  public int publish(String code) {
    BundleTemplate template = templates.get(code);
    Map<String, ImplementationList> matters =
        template.draft().map(draft -> check.matters(draft.content())).orElse(Map.of());
    BundleTemplateVersion version = template.publish(matters, day.now(), actor.get().account());
    audit.record(
        AuditEntry.of("bundle-template.publish", "bundle-template", code)
            .with(Map.of("version", Integer.toString(version.number()))));
    return version.number();
  }
}
