package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.onewindow.acceptance.application.cases.RecordFeePayment;
import org.onewindow.acceptance.application.cases.WaiveFee;
import org.onewindow.acceptance.domain.cases.CaseNumber;

/** 缴费、减免 for pages and resources, so that both do the same. */
@ApplicationScoped
public class FeeActs {

  @Inject private RecordFeePayment recordPayment;
  @Inject private WaiveFee waiveFee;

  /** 登记缴费; the amount in yuan. */
  public record Payment(Long version, BigDecimal amount, LocalDate paidOn, String receiptNumber) {}

  public void pay(CaseNumber no, Payment body) {
    recordPayment.of(no, seen(body.version()), body.amount(), body.paidOn(), body.receiptNumber());
  }

  public void waive(CaseNumber no, CaseActs.Reason body) {
    waiveFee.of(no, seen(body.version()), body.reason());
  }

  private static long seen(Long version) {
    return version == null ? -1 : version;
  }
}
