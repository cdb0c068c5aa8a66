package org.onewindow.acceptance.application.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.acceptance.domain.credit.BadCredit;
import org.onewindow.acceptance.persistence.credit.BadCredits;
import org.onewindow.kernel.identity.PersonPaper;
import org.onewindow.kernel.identity.Uscc;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;

/** 列入严重失信名单: keeps an applicant from tolerance and commitment until the credit is repaired. */
@ApplicationScoped
public class ListBadCredit {

  /** Kind of blind index that numbers of identity papers are found by, as in cases. */
  private static final String INDEX = "citizen-id";

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 500;

  private final BadCredits list;
  private final FieldSeal seal;
  private final CurrentActor actors;
  private final InstantSource clock;
  private final Audit audit;

  /** For the container's proxy. */
  protected ListBadCredit() {
    this(null, null, null, null, null);
  }

  @Inject
  ListBadCredit(
      BadCredits list, FieldSeal seal, CurrentActor actors, InstantSource clock, Audit audit) {
    this.list = list;
    this.seal = seal;
    this.actors = actors;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * What was typed.
   *
   * @param paper null when none was chosen
   * @param number of the paper
   * @param reason what was done
   * @param document the finding or decision it rests on
   */
  public record Entry(
      IdentityPaper paper, String name, String number, String reason, String document) {}

  /**
   * @throws Refused CASE_PAPER_MISSING, CREDIT_NAME_MISSING, CREDIT_LISTED_ALREADY,
   *     CASE_TEXT_TOO_LONG, the checks of the number, CREDIT_REASON_MISSING,
   *     CREDIT_DOCUMENT_MISSING (ACC-289)
   */
  @Transactional
  @Permitted(CreditPermissions.KEEP)
  public void of(Entry typed) {
    List<Refusal> wrong = new ArrayList<>();
    String name = stripped(typed.name());
    if (name.isEmpty()) {
      wrong.add(Refusal.of("CREDIT_NAME_MISSING").at("name"));
    }
    tooLong(name, LONGEST_NAME, "name", wrong);
    tooLong(typed.reason(), LONGEST_TEXT, "reason", wrong);
    tooLong(typed.document(), LONGEST_NAME, "document", wrong);
    Optional<Numbered> number = number(typed.paper(), stripped(typed.number()), wrong);
    if (!wrong.isEmpty() || number.isEmpty()) {
      throw new Refused(wrong);
    }
    String index = seal.blindIndex(INDEX, number.get().clear());
    if (list.isListed(index)) {
      throw Refusal.of("CREDIT_LISTED_ALREADY").at("number").raise();
    }
    enter(
        new BadCredit(
            typed.paper(),
            name,
            index,
            number.get().mask(),
            typed.reason(),
            typed.document(),
            "",
            actors.get().account(),
            clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }

  private void enter(BadCredit entry) {
    list.add(entry);
    audit.record(AuditEntry.of("credit.list", "credit", entry.mask()).because(entry.document()));
  }

  private record Numbered(String clear, String mask) {}

  private static Optional<Numbered> number(IdentityPaper paper, String typed, List<Refusal> wrong) {
    if (paper == null) {
      wrong.add(Refusal.of("CASE_PAPER_MISSING").at("paper"));
      return Optional.empty();
    }
    if (paper == IdentityPaper.USCC) {
      return tried(() -> Uscc.parse(typed), wrong).map(u -> new Numbered(u.code(), u.code()));
    }
    PersonPaper of = paper.person().orElseThrow();
    return tried(() -> of.parse(typed, LocalDate.MAX), wrong)
        .map(number -> new Numbered(number, of.masked(number)));
  }

  private static <T> Optional<T> tried(Supplier<T> parse, List<Refusal> wrong) {
    try {
      return Optional.of(parse.get());
    } catch (Refused refused) {
      refused.reasons().forEach(r -> wrong.add(r.at("number")));
      return Optional.empty();
    }
  }

  private static String stripped(String text) {
    return text == null ? "" : text.strip();
  }

  private static void tooLong(String text, int most, String field, List<Refusal> wrong) {
    if (text != null && text.length() > most) {
      wrong.add(Refusal.of("CASE_TEXT_TOO_LONG", most).at(field));
    }
  }
}
