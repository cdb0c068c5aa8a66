package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onewindow.acceptance.domain.matter.Matter;
import org.onewindow.acceptance.domain.matter.MatterVersion;
import org.onewindow.acceptance.persistence.matter.Matters;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;

/** Puts the draft of a matter into force, if the publication rules have nothing against it. */
@ApplicationScoped
public class PublishMatter {

  private final Matters matters;
  private final CountyDay day;
  private final VillageList villages;
  private final CurrentActor actor;
  private final Audit audit;

  /** For the container's proxy. */
  protected PublishMatter() {
    this(null, null, null, null, null);
  }

  @Inject
  public PublishMatter(
      Matters matters, CountyDay day, VillageList villages, CurrentActor actor, Audit audit) {
    this.matters = matters;
    this.day = day;
    this.villages = villages;
    this.actor = actor;
    this.audit = audit;
  }

  /**
   * @return the number of the version now in force
   * @throws org.onewindow.kernel.refusal.NotFound {@code MATTER_NOT_FOUND}
   * @throws org.onewindow.kernel.refusal.Refused every publication rule that speaks against it
   */
  @Transactional
  @Permitted(MatterRoles.PUBLISH)
  public int publish(String code) {
    Matter matter = matters.get(code);
    MatterVersion version =
        matter.publish(day.today(), villages.allowed(), day.now(), actor.get().account());
    audit.record(
        AuditEntry.of("matter.publish", "matter", code)
            .with(Map.of("version", Integer.toString(version.number()))));
    return version.number();
  }
}
