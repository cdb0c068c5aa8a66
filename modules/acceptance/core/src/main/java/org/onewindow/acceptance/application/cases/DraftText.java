package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.CurrentActor;

/** The typed text of drafts, sealed, and whose it is. */
@ApplicationScoped
class DraftText {

  private static final Jsonb JSON = JsonbBuilder.create();

  private final FieldSeal seal;
  private final CurrentActor actors;

  /** For the container's proxy. */
  protected DraftText() {
    this(null, null);
  }

  @Inject
  DraftText(FieldSeal seal, CurrentActor actors) {
    this.seal = seal;
    this.actors = actors;
  }

  String seal(String ref, IntakeText typed) {
    return seal.seal("acc_case.typed:" + ref, JSON.toJson(typed));
  }

  IntakeText open(LicenceCase draft) {
    return draft
        .asDraft()
        .typed()
        .map(t -> JSON.fromJson(seal.open("acc_case.typed:" + draft.ref(), t), IntakeText.class))
        .orElse(IntakeText.EMPTY);
  }

  /** Somebody else's draft looks as if it did not exist. */
  void mustBeMine(LicenceCase draft) {
    if (!draft.asDraft().begunBy().equals(actors.get().account())) {
      throw new NotFound(Refusal.of("CASE_DRAFT_NOT_FOUND"));
    }
  }

  static String json(IntakeText typed) {
    return JSON.toJson(typed);
  }
}
