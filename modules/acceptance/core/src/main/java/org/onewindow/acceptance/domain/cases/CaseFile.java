package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.FileItem.Missing;
import org.onewindow.acceptance.domain.cases.FileItem.Sort;

/**
 * 卷内目录: what the file of a case consists of, in the order in which it came: the receipt, the
 * materials with it, every paper that was issued, pictures and scans. What is missing stands at its
 * own line.
 *
 * @param items in order
 */
public record CaseFile(List<FileItem> items) {

  /**
   * What a case does not know about itself.
   *
   * @param pages of the papers that were printed, by place in the file
   * @param feeOpen a fee is due
   * @param folderAway the paper folder is under way or with another unit
   */
  public record Beside(Map<Integer, Integer> pages, boolean feeOpen, boolean folderAway) {}

  /** The list as it is now. */
  public static CaseFile of(LicenceCase it, Beside beside) {
    List<FileItem> items = new ArrayList<>();
    List<DocumentKind> required = new ArrayList<>(required(it));
    List<CaseDocument> papers = new ArrayList<>(it.documents());
    papers.removeIf(d -> d.kind() == DocumentKind.FILE_LIST);
    papers.stream()
        .filter(d -> d.kind() == DocumentKind.RECEIPT)
        .forEach(d -> items.add(paper(d, beside)));
    it.materials().stream()
        .filter(m -> m.form() != MaterialForm.NONE)
        .forEach(m -> items.add(material(it, m)));
    papers.stream()
        .filter(d -> d.kind() != DocumentKind.RECEIPT)
        .forEach(d -> items.add(paper(d, beside)));
    it.proceedings().forEach(p -> attachment(p).ifPresent(items::add));
    papers.forEach(d -> required.remove(d.kind()));
    required.forEach(kind -> items.add(lacking(Sort.PAPER, kind.name(), Missing.NOT_THERE)));
    it.commitments().stream()
        .filter(c -> c.checkedAt().isEmpty())
        .forEach(c -> items.add(lacking(Sort.CIRCUMSTANCE, "promise", Missing.PROMISE_UNCHECKED)));
    if (beside.feeOpen()) {
      items.add(lacking(Sort.CIRCUMSTANCE, "fee", Missing.FEE_OPEN));
    }
    if (beside.folderAway()) {
      items.add(lacking(Sort.CIRCUMSTANCE, "folder", Missing.FOLDER_AWAY));
    }
    return new CaseFile(Collections.unmodifiableList(items));
  }

  /** What keeps it from being archived. */
  public List<FileItem> missing() {
    return items.stream().filter(i -> i.missing().isPresent()).toList();
  }

  /** Pages of everything that has some. */
  public int pages() {
    return items.stream().mapToInt(FileItem::pages).sum();
  }

  /** The papers that the file must hold, by how the case ended; none while it goes on. */
  static List<DocumentKind> required(LicenceCase it) {
    return switch (Archiving.endedAs(it)) {
      case CLOSED ->
          List.of(
              DocumentKind.RECEIPT,
              Delivering.opening(it),
              DecisionPaper.of(it),
              DocumentKind.DELIVERY_RECORD);
      case CORRECTION_LAPSED -> List.of(DocumentKind.RECEIPT, DocumentKind.TERMINATION_NOTICE);
      case NOT_NEEDED -> List.of(DocumentKind.RECEIPT, DocumentKind.NOT_NEEDED_NOTICE);
      case REFUSED_ACCEPTANCE -> List.of(DocumentKind.RECEIPT, DocumentKind.ACCEPTANCE_REFUSAL);
      case WITHDRAWN -> List.of(DocumentKind.RECEIPT, DocumentKind.WITHDRAWAL_RECORD);
      case TERMINATED ->
          List.of(
              DocumentKind.RECEIPT,
              it.latest(CaseTermination.class).filter(CaseTermination::isApproved).isPresent()
                  ? DocumentKind.APPLICANT_GONE_NOTICE
                  : DocumentKind.TERMINATION_DECISION);
      default -> List.of();
    };
  }

  private static FileItem paper(CaseDocument d, Beside beside) {
    return new FileItem(
        Sort.PAPER,
        d.kind().name(),
        "",
        d.number(),
        d.issuedAt(),
        d.person(),
        beside.pages().getOrDefault(d.seq(), 0),
        0,
        Optional.empty());
  }

  private static FileItem material(LicenceCase it, CaseMaterial m) {
    Instant taken = it.receivedAt().orElse(null);
    String giver = it.party(PartyRole.APPLICANT).map(CaseParty::name).orElse("");
    return new FileItem(
        Sort.MATERIAL,
        m.name(),
        m.code(),
        m.licence(),
        taken,
        giver,
        m.pages(),
        Returning.held(it).getOrDefault(m, 0),
        Optional.empty());
  }

  private static Optional<FileItem> attachment(CaseProceeding p) {
    if (p instanceof CaseSiteVisit visit && !visit.photos().isEmpty()) {
      return Optional.of(attached("photos", p, visit.photos().size()));
    }
    if (p instanceof CaseTransfer sent && !sent.replyFile().isEmpty()) {
      return Optional.of(attached("reply", p, 1));
    }
    if (p instanceof CaseTermination asked && !asked.evidenceFile().isEmpty()) {
      return Optional.of(attached("evidence", p, 1));
    }
    return Optional.empty();
  }

  private static FileItem attached(String what, CaseProceeding p, int pages) {
    return new FileItem(
        Sort.ATTACHMENT, what, "", "", p.begunAt(), p.begunName(), pages, 0, Optional.empty());
  }

  private static FileItem lacking(Sort sort, String what, Missing missing) {
    return new FileItem(sort, what, "", "", null, "", 0, 0, Optional.of(missing));
  }
}
