package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onewindow.acceptance.application.cases.letters.CaseLetter.Said;
import org.onewindow.acceptance.domain.cases.FeeNotice;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.matter.ImplementationList.Fee;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Fees;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.text.Texts;

/** What a case costs: the notice goes out with the grant, in its transaction (ACC-403). */
@ApplicationScoped
class FeeBook {

  private final Fees fees;
  private final CasePapers papers;
  private final CaseSettings settings;

  /** For the container's proxy. */
  protected FeeBook() {
    this(null, null, null);
  }

  @Inject
  FeeBook(Fees fees, CasePapers papers, CaseSettings settings) {
    this.fees = fees;
    this.papers = papers;
    this.settings = settings;
  }

  /** Issues the 缴费通知书 of a granted case; nothing where the matter costs nothing. */
  void granted(LicenceCase it, PublishedMatter matter, Officer by, Instant at) {
    if (!matter.fees().isEmpty()) {
      FeeNotice notice = new FeeNotice(it.id(), matter, at);
      fees.add(notice);
      papers.issueFee(it, matter, said(notice, matter), by, at);
    }
  }

  private List<Said> said(FeeNotice notice, PublishedMatter matter) {
    List<Said> said = new ArrayList<>();
    said.add(new Said("feeItems", each(matter, "letter.fee.item")));
    said.add(new Said("feeBasis", each(matter, "letter.fee.basis")));
    said.add(new Said("feeTotal", Texts.chinese().get("letter.fee.total", yuan(notice))));
    said.add(
        new Said(
            "feeAccount", settings.feeAccount(matter.organ()).orElseGet(() -> whereToAsk(matter))));
    said.add(
        new Said(
            "feeHandOver",
            Texts.chinese()
                .get(
                    notice.isBeforeDelivery()
                        ? "letter.fee.beforeDelivery"
                        : "letter.fee.notBeforeDelivery")));
    return said;
  }

  /** No account is configured: the notice says where to pay and whom to ask. */
  static String whereToAsk(PublishedMatter matter) {
    return matter.consultation().isBlank()
        ? Texts.chinese().get("letter.fee.account.window")
        : Texts.chinese().get("letter.fee.account.ask", matter.consultation());
  }

  private static String yuan(FeeNotice notice) {
    return notice.total().toPlainString();
  }

  private static String each(PublishedMatter matter, String text) {
    return matter.fees().stream().map(f -> line(f, text)).collect(Collectors.joining("\n"));
  }

  private static String line(Fee f, String text) {
    return Texts.chinese().get(text, f.name(), f.standard(), f.amount().toPlainString(), f.basis());
  }

  Optional<FeeNotice> of(LicenceCase it) {
    return fees.of(it.id());
  }

  /**
   * @throws NotFound CASE_FEE_NOT_FOUND
   */
  FeeNotice hold(LicenceCase it) {
    return fees.hold(it.id()).orElseThrow(() -> new NotFound(Refusal.of("CASE_FEE_NOT_FOUND")));
  }

  /**
   * @throws org.onewindow.kernel.refusal.Refused ACC-404
   */
  void mustNotBarDelivery(LicenceCase it) {
    fees.of(it.id()).ifPresent(FeeNotice::mustNotBarDelivery);
  }
}
