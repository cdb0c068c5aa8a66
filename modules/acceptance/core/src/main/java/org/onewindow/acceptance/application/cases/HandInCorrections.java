package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.Correcting;
import org.onewindow.acceptance.domain.cases.CorrectionAnswer;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.ReceivedMaterial;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.identity.Permitted;

/** 补正材料收件: takes the corrected papers against a receipt of their own. */
@ApplicationScoped
public class HandInCorrections {

  private final CaseBook book;
  private final CasePapers papers;
  private final ElectronicLicences licences;

  /** For the container's proxy. */
  protected HandInCorrections() {
    this(null, null, null);
  }

  @Inject
  HandInCorrections(CaseBook book, CasePapers papers, ElectronicLicences licences) {
    this.licences = licences;
    this.book = book;
    this.papers = papers;
  }

  /**
   * @param answers by code of the defect: what was put right on the spot, or how the form is meant
   * @param seen version of the case that the page showed; negative when none was looked at
   */
  @Transactional
  @Permitted("case.hand-in")
  public void of(
      CaseNumber number,
      long seen,
      Map<String, MaterialText> materials,
      Map<String, String> answers) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    List<ElectronicLicences.Named> named = licences.handedIn(it, matter, materials);
    List<ReceivedMaterial> papersIn = read(materials, now);
    ElectronicLicences.mustServe(named);
    Correcting.handIn(it, new CorrectionAnswer(papersIn, answers, Set.of()), matter, officer, now);
    licences.use(it, named);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.CORRECTION_RECEIPT, it, matter, papers.progress(), officer, now);
    book.record(it);
  }

  /** What was typed for each paper; everything that is wrong at once, at its field. */
  static List<ReceivedMaterial> read(Map<String, MaterialText> typed, Instant at) {
    List<Refusal> wrong = new ArrayList<>();
    List<ReceivedMaterial> read = new ArrayList<>();
    typed.forEach(
        (code, text) -> {
          MaterialText entered = Objects.requireNonNullElse(text, MaterialText.NOTHING);
          if (!entered.file().isEmpty()) {
            wrong.add(MaterialText.notUploaded(ReceivedMaterial.field(code) + ".file"));
          }
          IntakeReader.material(code, entered, at, wrong).ifPresent(read::add);
        });
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
    return read;
  }
}
