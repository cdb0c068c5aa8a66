package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.ForwardCorrections;
import org.onewindow.acceptance.application.cases.PassOnCase;
import org.onewindow.acceptance.application.cases.RecordReply;
import org.onewindow.acceptance.application.cases.RelayCorrection;
import org.onewindow.acceptance.application.cases.TransferCase;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.RelayedNotice;
import org.onewindow.acceptance.domain.cases.Reply;
import org.onewindow.acceptance.domain.cases.Sending;
import org.onewindow.acceptance.domain.cases.SendingWay;
import org.onewindow.acceptance.domain.cases.Verdict;

/** What is done with a case that another organ decides, for pages and resources alike. */
@ApplicationScoped
public class TransferActs {

  @Inject private TransferCase transfer;
  @Inject private PassOnCase passOn;
  @Inject private RelayCorrection relay;
  @Inject private ForwardCorrections forward;
  @Inject private RecordReply reply;

  /** How the papers go, and with which words. */
  public record Sent(Long version, SendingWay way, String parcel, String opinion) {

    private Sending sending() {
      new Lengths()
          .of("parcel", parcel, Lengths.NAME)
          .of("opinion", opinion, Lengths.PROSE)
          .check();
      return new Sending(way, parcel, opinion);
    }
  }

  /** What the other organ decided. */
  public record Answered(
      Long version, Verdict outcome, String number, LocalDate decidedOn, String content) {}

  /** What the other organ wants corrected. */
  public record Relayed(
      Long version,
      String number,
      LocalDate noticedOn,
      String what,
      LocalDate until,
      boolean asksAnew) {}

  public void relay(CaseNumber no, Relayed body) {
    new Lengths()
        .of("number", body.number(), Lengths.NAME)
        .of("what", body.what(), Lengths.PROSE)
        .check();
    relay.of(
        no,
        seen(body.version()),
        new RelayedNotice(
            body.number(), body.noticedOn(), body.what(), body.until(), body.asksAnew()));
  }

  public void forward(CaseNumber no, Sent body) {
    forward.of(no, seen(body.version()), body.sending());
  }

  public void transfer(CaseNumber no, Sent body) {
    transfer.of(no, seen(body.version()), body.sending());
  }

  public void passOn(CaseNumber no, Sent body) {
    passOn.of(no, seen(body.version()), body.sending());
  }

  public void reply(CaseNumber no, Answered body) {
    reply(no, body, Optional.empty());
  }

  /** With the scanned document, read once. */
  public void reply(CaseNumber no, Answered body, Optional<InputStream> scan) {
    new Lengths()
        .of("number", body.number(), Lengths.NAME)
        .of("content", body.content(), Lengths.PROSE)
        .check();
    reply.of(
        no,
        seen(body.version()),
        new Reply(body.outcome(), body.number(), body.decidedOn(), body.content(), ""),
        scan);
  }

  private static long seen(Long version) {
    return version == null ? -1 : version;
  }
}
