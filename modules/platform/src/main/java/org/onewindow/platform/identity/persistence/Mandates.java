package org.onewindow.platform.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.domain.AgentMandate;
import org.onewindow.platform.identity.domain.MandatePower;
import org.onewindow.platform.identity.domain.MandateScope;
import org.onewindow.platform.persistence.Jdbc;

/** All mandates. */
@ApplicationScoped
public class Mandates {

  private static final String ROWS =
      "SELECT m.id, p.name AS principal_name, a.name AS agent_name, x.number_mask, m.power,"
          + " m.subject, m.scope, m.valid_until, m.lapses_at, m.ended_at FROM plt_mandate m"
          + " JOIN plt_account p ON p.id = m.principal"
          + " JOIN plt_account a ON a.id = m.agent"
          + " JOIN plt_applicant x ON x.account = m.agent";

  private final Jdbc jdbc;

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  protected Mandates() {
    this(null);
  }

  @Inject
  public Mandates(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** Stores a new mandate; its id is known afterwards. */
  public void add(AgentMandate mandate) {
    entities.persist(mandate);
    entities.flush();
  }

  /**
   * The mandate, held until the transaction ends.
   *
   * @throws NotFound {@code MANDATE_NOT_FOUND}
   */
  public AgentMandate hold(long id) {
    AgentMandate held = entities.find(AgentMandate.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (held == null) {
      throw new NotFound(Refusal.of("MANDATE_NOT_FOUND"));
    }
    return held;
  }

  /** What an organisation granted, the newest first; at most 100. */
  public List<MandateRow> givenBy(long principal) {
    return jdbc.list(
        ROWS + " WHERE m.principal = ? ORDER BY m.id DESC LIMIT 100", Mandates::row, principal);
  }

  /** What a person was granted and was not ended, the newest first; at most 100. */
  public List<MandateRow> heldBy(long agent) {
    return jdbc.list(
        ROWS + " WHERE m.agent = ? AND m.ended_at IS NULL ORDER BY m.id DESC LIMIT 100",
        Mandates::row,
        agent);
  }

  private static MandateRow row(Jdbc.Row row) throws java.sql.SQLException {
    return new MandateRow(
        row.number("id"),
        row.text("principal_name"),
        row.text("agent_name"),
        row.text("number_mask"),
        MandatePower.valueOf(row.text("power")),
        row.text("subject"),
        MandateScope.parse(row.text("scope")),
        row.date("valid_until"),
        row.instant("lapses_at"),
        row.instant("ended_at"));
  }
}
