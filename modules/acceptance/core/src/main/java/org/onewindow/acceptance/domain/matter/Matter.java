package org.onewindow.acceptance.domain.matter;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.acceptance.domain.matter.MatterTransitions.Act;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/**
 * A matter of the county's catalogue (事项): one handling item that can be applied for.
 *
 * <p>Its life is that of every {@link CatalogueEntry} (ACC-108); a version that was published stays
 * for the cases that were begun with it. Not thread-safe.
 */
@Entity
@Table(name = "acc_matter")
public class Matter extends CatalogueEntry<MatterVersion> {

  @OneToMany(mappedBy = "matter", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<MatterVersion> versions = new ArrayList<>();

  protected Matter() {}

  private Matter(MatterVersion.Draft draft, Instant at, String by) {
    super(draft.content().code(), draft.content().name(), at);
    versions.add(new MatterVersion(this, 1, draft, at, by));
  }

  /** Files a matter with its first draft. */
  public static Matter file(MatterVersion.Draft draft, Instant at, String by) {
    return new Matter(draft, at, by);
  }

  /**
   * Takes a new text. An equal text changes nothing (ACC-106); an open draft is replaced; after a
   * publication a new version begins.
   *
   * @return whether anything changed
   * @throws Refused {@code MATTER_CANCELLED}
   */
  public boolean revise(MatterVersion.Draft draft, Instant at, String by) {
    if (!draft.content().code().equals(code())) {
      throw new IllegalArgumentException("Text of another matter: " + draft.content().code());
    }
    MatterVersion newest = newest();
    if (newest.digest().equals(draft.digest())) {
      return false;
    }
    if (state() == MatterState.CANCELLED) {
      throw Refusal.of("MATTER_CANCELLED", code()).raise();
    }
    if (newest.isPublished()) {
      versions.add(new MatterVersion(this, nextNumber(), draft, at, by));
    } else {
      newest.replace(draft);
    }
    revised(draft.content().name(), at);
    return true;
  }

  /**
   * Puts the newest draft into force.
   *
   * @param today the day in the county
   * @param villages what villages may be asked to certify
   * @throws Refused with every rule that speaks against it; {@code MATTER_NOTHING_TO_PUBLISH},
   *     {@code MATTER_STATE}
   */
  public MatterVersion publish(
      LocalDate today, VillageCertificates villages, Instant at, String by) {
    next(Act.PUBLISH);
    MatterVersion draft = newest();
    if (draft.isPublished()) {
      throw Refusal.of("MATTER_NOTHING_TO_PUBLISH").raise();
    }
    List<Refusal> unfit =
        PublicationRules.findings(
                draft.content(), today, villages, PublicationRules.Places.positions())
            .stream()
            .filter(f -> f.severity() != Finding.Severity.WARNING)
            .map(Finding::reason)
            .toList();
    if (!unfit.isEmpty()) {
      throw new Refused(unfit);
    }
    putIntoForce(draft, draft.content().name(), at, by);
    return draft;
  }

  /**
   * Takes no applications ever again. @throws Refused {@code MATTER_STATE}, {@code REASON_MISSING}
   */
  public void cancel(String why, Instant at) {
    rest(Act.CANCEL, why, at);
  }

  @Override
  protected List<MatterVersion> kept() {
    return versions;
  }

  @Override
  protected Refusal impossible(Act act, MatterState in) {
    return Refusal.of("MATTER_STATE", act.name(), in.name());
  }

  @Override
  protected Refusal reasonFault(ReasonFault fault, int longest) {
    return switch (fault) {
      case MISSING -> Refusal.of("MATTER_REASON_MISSING");
      case TOO_LONG -> Refusal.of("MATTER_REASON_TOO_LONG", longest);
    };
  }
}
