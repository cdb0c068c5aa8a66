package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.onewindow.acceptance.application.cases.ApproveSecondCorrection;
import org.onewindow.acceptance.application.cases.AskSecondCorrection;
import org.onewindow.acceptance.application.cases.CheckCommitment;
import org.onewindow.acceptance.application.cases.ConfirmService;
import org.onewindow.acceptance.application.cases.CorrectOnTheSpot;
import org.onewindow.acceptance.application.cases.ReturnPapers;
import org.onewindow.acceptance.application.cases.TakeCommitment;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.Commitment;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.domain.cases.SpotCorrection;

/** 再次补正、当场更正、退还材料 for pages and resources, so that both do the same. */
@ApplicationScoped
public class CounterActs {

  @Inject private AskSecondCorrection ask;
  @Inject private ApproveSecondCorrection approve;
  @Inject private CorrectOnTheSpot spot;
  @Inject private ReturnPapers returnPapers;
  @Inject private TakeCommitment takeCommitment;
  @Inject private ConfirmService confirmService;
  @Inject private CheckCommitment checkCommitment;

  /** 当场更正. */
  public record Spot(
      Long version, String material, String what, PartyRole signer, boolean signed) {}

  /** 送达地址确认. */
  public record ServiceWays(Long version, boolean electronic, PartyRole signer, boolean signed) {}

  /** 告知承诺. */
  public record Promise(
      Long version,
      String material,
      String content,
      String verification,
      PartyRole signer,
      boolean signed) {}

  /** 核查承诺. */
  public record Check(Long version, int seq, boolean isFalse, String finding) {}

  /** 退还材料: originals by code of the material. */
  public record Return(
      Long version, Map<String, Integer> originals, String recipient, boolean signed) {}

  public void askSecond(CaseNumber no, CaseActs.Reason body) {
    new Lengths().of("reason", body.reason(), Lengths.PROSE).check();
    ask.of(no, seen(body.version()), body.reason());
  }

  public void approveSecond(CaseNumber no, CaseActs.Reason body) {
    new Lengths().of("reason", body.reason(), Lengths.PROSE).check();
    approve.of(no, seen(body.version()), body.reason());
  }

  public void spot(CaseNumber no, Spot body) {
    new Lengths().of("what", body.what(), Lengths.REMARK).check();
    spot.of(
        no,
        seen(body.version()),
        new SpotCorrection(body.material(), body.what(), body.signer(), body.signed()));
  }

  public void confirmService(CaseNumber no, ServiceWays body) {
    confirmService.of(no, seen(body.version()), body.electronic(), body.signer(), body.signed());
  }

  public void promise(CaseNumber no, Promise body) {
    new Lengths()
        .of("content", body.content(), Lengths.REMARK)
        .of("verification", body.verification(), Lengths.NAME)
        .check();
    takeCommitment.of(
        no,
        seen(body.version()),
        new Commitment(
            body.material(), body.content(), body.verification(), body.signer(), body.signed()));
  }

  public void checkPromise(CaseNumber no, Check body) {
    new Lengths().of("finding", body.finding(), Lengths.REMARK).check();
    checkCommitment.of(no, seen(body.version()), body.seq(), body.isFalse(), body.finding());
  }

  public void giveBack(CaseNumber no, Return body) {
    new Lengths().of("recipient", body.recipient(), Lengths.NAME).check();
    returnPapers.of(
        no,
        seen(body.version()),
        Objects.requireNonNullElse(body.originals(), Map.of()),
        body.recipient(),
        body.signed());
  }

  private static long seen(Long version) {
    return version == null ? -1 : version;
  }
}
