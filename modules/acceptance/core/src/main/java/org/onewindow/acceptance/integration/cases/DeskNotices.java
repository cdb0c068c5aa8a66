package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.notice.Notice;
import org.onewindow.platform.notice.Notices;

/** Puts a line into the inbox of everybody who holds a role in a unit. */
@ApplicationScoped
class DeskNotices {

  private final Directory directory;
  private final Notices notices;
  private final TransactionSynchronizationRegistry transaction;

  /** For the container's proxy. */
  protected DeskNotices() {
    this(null, null, null);
  }

  @Inject
  DeskNotices(
      Directory directory, Notices notices, TransactionSynchronizationRegistry transaction) {
    this.directory = directory;
    this.notices = notices;
    this.transaction = transaction;
  }

  /**
   * @param role whose holders are told
   * @param units units in which the role counts; each person is told once
   */
  void tell(String role, List<String> units, String template, String caseNumber) {
    tell(units.stream().flatMap(u -> holders(role, u).stream()), template, caseNumber);
  }

  /** Asked once for all the cases whose deliveries share a transaction. */
  @SuppressWarnings("unchecked") // the key is this class; nobody else puts a value under it
  private List<Directory.Person> holders(String role, String unit) {
    Map<String, List<Directory.Person>> known =
        (Map<String, List<Directory.Person>>) transaction.getResource(DeskNotices.class);
    if (known == null) {
      known = new HashMap<>();
      transaction.putResource(DeskNotices.class, known);
    }
    return known.computeIfAbsent(role + "|" + unit, asked -> directory.holders(role, unit));
  }

  /** Tells one person; nobody where the account is none of a person. */
  void tellPerson(String account, String template, String caseNumber) {
    tell(
        directory.people(List.of(account == null ? "" : account)).values().stream(),
        template,
        caseNumber);
  }

  /** Tells the holders of a role that counts in the whole county. */
  void tellAll(String role, String template, String caseNumber) {
    tell(directory.holders(role).stream(), template, caseNumber);
  }

  private void tell(Stream<Directory.Person> people, String template, String caseNumber) {
    notices.sendAll(
        people
            .map(Directory.Person::account)
            .distinct()
            .map(
                account ->
                    new Notice(
                        "account:" + account,
                        template,
                        Map.of("number", caseNumber),
                        "/cases/" + caseNumber))
            .toList());
  }
}
