package org.onewindow.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.persistence.InstantConverter;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.request.RequestId;
import org.onewindow.platform.time.RealTime;

/**
 * Gathers the entries of a transaction and appends them to the chain when it is about to commit,
 * after the entities were written: the lock on the head is then the last one taken, held for
 * milliseconds, and a failing append fails the commit.
 */
@ApplicationScoped
public class ChainedAudit implements Audit {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_SUBJECT = 200;

  private final CurrentActor actor;
  private final InstantSource clock;
  private final AuditSettings settings;
  private final TransactionSynchronizationRegistry transaction;
  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected ChainedAudit() {
    this(null, null, null, null, null);
  }

  @Inject
  public ChainedAudit(
      CurrentActor actor,
      @RealTime InstantSource clock,
      AuditSettings settings,
      TransactionSynchronizationRegistry transaction,
      Jdbc jdbc) {
    this.actor = actor;
    this.clock = clock;
    this.settings = settings;
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(AuditEntry entry) {
    mustBeRecordable(entry);
    entriesOfThisTransaction().add(draft(entry));
  }

  private static void mustBeRecordable(AuditEntry entry) {
    if (entry.action().isBlank()
        || entry.action().length() > LONGEST_NAME
        || entry.subjectType().length() > LONGEST_NAME
        || entry.subjectId().length() > LONGEST_SUBJECT) {
      throw new IllegalArgumentException("Not an audit entry: " + entry.action());
    }
    if (entry.action().startsWith("pii.") && entry.purpose().isBlank()) {
      throw new IllegalArgumentException("A read of personal data needs its purpose");
    }
  }

  private AuditRow draft(AuditEntry entry) {
    Actor by = actor.get();
    return new AuditRow(
        0,
        InstantConverter.stored(clock.instant()),
        by.account(),
        by.unit(),
        by.window(),
        RequestId.current(),
        entry.action(),
        entry.subjectType(),
        entry.subjectId(),
        entry.purpose(),
        AuditRow.text(entry.facts()),
        settings.digest(),
        "",
        "");
  }

  @SuppressWarnings("unchecked") // the key is this class; nobody else puts a value under it
  private List<AuditRow> entriesOfThisTransaction() {
    List<AuditRow> entries = (List<AuditRow>) transaction.getResource(ChainedAudit.class);
    if (entries == null) {
      List<AuditRow> fresh = new ArrayList<>();
      transaction.putResource(ChainedAudit.class, fresh);
      transaction.registerInterposedSynchronization(new AppendAtTheEnd(fresh, jdbc.hold()));
      entries = fresh;
    }
    return entries;
  }

  /**
   * Appends when the transaction is about to commit, on a connection taken while it was running: a
   * connection asked for during the commit would stand outside of it.
   */
  private record AppendAtTheEnd(List<AuditRow> entries, Jdbc.Held connection)
      implements Synchronization {

    @Override
    public void beforeCompletion() {
      new AuditChain(connection.jdbc()).append(entries);
    }

    @Override
    public void afterCompletion(int status) {
      connection.close();
    }
  }
}
