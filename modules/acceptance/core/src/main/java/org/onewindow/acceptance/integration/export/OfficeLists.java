package org.onewindow.acceptance.integration.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onewindow.acceptance.application.export.ExportKind;
import org.onewindow.platform.identity.application.FindAccounts;
import org.onewindow.platform.identity.domain.AccountStatus;
import org.onewindow.platform.identity.persistence.AccountRow;
import org.onewindow.platform.notice.Inbox;
import org.onewindow.platform.notice.InboxItem;
import org.onewindow.platform.outbox.DeliveryRow;
import org.onewindow.platform.outbox.DeliveryState;
import org.onewindow.platform.outbox.FindDeliveries;
import org.onewindow.platform.persistence.Cursor;

/** Lists of the platform: accounts, deliveries of the system, and the reader's own notices. */
@ApplicationScoped
class OfficeLists {

  private final FindAccounts findAccounts;
  private final FindDeliveries findDeliveries;
  private final Inbox inbox;

  /** For the container's proxy. */
  protected OfficeLists() {
    this(null, null, null);
  }

  @Inject
  OfficeLists(FindAccounts findAccounts, FindDeliveries findDeliveries, Inbox inbox) {
    this.findAccounts = findAccounts;
    this.findDeliveries = findDeliveries;
    this.inbox = inbox;
  }

  @Produces
  ExportedList<AccountRow> accounts() {
    return new Listed<>(
        ExportKind.ACCOUNTS,
        words ->
            List.of(
                new Column<>("accounts.login", 18, AccountRow::login),
                new Column<>("accounts.name", 18, AccountRow::name),
                new Column<>("accounts.roles", 60, a -> roles(a, words)),
                new Column<>("accounts.state", 16, a -> words.texts().get(state(a))),
                new Column<>("accounts.last", 18, AccountRow::lastLoginAt)),
        (asked, after, size) -> findAccounts.page(asked.get("q"), after, size));
  }

  private static String roles(AccountRow account, Wording words) {
    return account.roles().stream()
        .map(held -> held.split("@", 2))
        .map(h -> words.said("role." + h[0], h[0]) + "（" + words.unit(h[1]) + "）")
        .collect(Collectors.joining("\n"));
  }

  private static String state(AccountRow account) {
    if (account.status() == AccountStatus.LOCKED) {
      return "accounts.state.LOCKED";
    }
    return account.mustChangePassword() ? "accounts.state.first" : "accounts.state.ACTIVE";
  }

  @Produces
  ExportedList<DeliveryRow> deliveries() {
    return new Listed<>(
        ExportKind.DELIVERIES,
        words ->
            List.of(
                new Column<>("outbox.no", 10, DeliveryRow::id),
                new Column<>(
                    "outbox.event",
                    30,
                    d -> words.said("outbox.event." + d.eventType(), d.eventType())),
                new Column<>(
                    "outbox.listener",
                    30,
                    d -> words.said("outbox.listener." + d.listener(), d.listener())),
                new Column<>(
                    "export.column.state", 12, d -> words.texts().of("outbox.state", d.state())),
                new Column<>("outbox.published", 18, DeliveryRow::publishedAt),
                new Column<>("outbox.attempts", 10, DeliveryRow::attempts),
                new Column<>("outbox.next", 18, DeliveryRow::nextAt),
                new Column<>("outbox.done", 18, DeliveryRow::doneAt),
                new Column<>("outbox.error", 60, DeliveryRow::lastError)),
        (asked, after, size) ->
            findDeliveries.in(state(asked.get("state")), after.map(Cursor::toString), size));
  }

  private static DeliveryState state(String name) {
    return Arrays.stream(DeliveryState.values())
        .filter(s -> s.name().equals(name))
        .findFirst()
        .orElse(DeliveryState.FAILED);
  }

  @Produces
  ExportedList<InboxItem> notices() {
    return new Listed<>(
        ExportKind.NOTICES,
        words ->
            List.of(
                new Column<>("inbox.at", 18, InboxItem::at),
                new Column<>("export.column.title", 30, InboxItem::title),
                new Column<>("inbox.message", 80, InboxItem::text),
                new Column<>(
                    "inbox.state",
                    10,
                    n -> words.texts().get(n.read() ? "inbox.read" : "inbox.new"))),
        (asked, after, size) ->
            inbox.items(Locale.SIMPLIFIED_CHINESE, after.map(Cursor::toString), size));
  }
}
