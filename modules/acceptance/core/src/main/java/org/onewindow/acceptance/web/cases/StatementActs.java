package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.onewindow.acceptance.application.cases.RecordStatement;
import org.onewindow.acceptance.application.cases.TellInterestedParty;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.Statement;

/** 告知利害关系人、听取陈述申辩 for pages and resources, so that both do the same. */
@ApplicationScoped
public class StatementActs {

  @Inject private TellInterestedParty tell;
  @Inject private RecordStatement record;

  /** 告知利害关系人. */
  public record Interest(Long version, String toldTo, String interest) {}

  /** 陈述申辩笔录. */
  public record Said(
      Long version, String speaker, Instant when, String place, String said, String signed) {}

  public void tell(CaseNumber no, Interest body) {
    new Lengths()
        .of("toldTo", body.toldTo(), Lengths.REMARK)
        .of("interest", body.interest(), Lengths.PROSE)
        .check();
    tell.of(no, seen(body.version()), body.toldTo(), body.interest());
  }

  public void record(CaseNumber no, Said body) {
    new Lengths()
        .of("speaker", body.speaker(), Lengths.NAME)
        .of("place", body.place(), Lengths.NAME)
        .of("said", body.said(), Lengths.PROSE)
        .of("signed", body.signed(), Lengths.REMARK)
        .check();
    record.of(
        no,
        seen(body.version()),
        new Statement(body.speaker(), body.when(), body.place(), body.said(), body.signed()));
  }

  private static long seen(Long version) {
    return version == null ? -1 : version;
  }
}
