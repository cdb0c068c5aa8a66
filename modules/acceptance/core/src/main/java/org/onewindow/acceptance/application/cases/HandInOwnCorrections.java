package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.acceptance.domain.cases.ApplyingOnline;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseRule;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.Defect;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.MaterialForm;
import org.onewindow.acceptance.domain.cases.ReceivedMaterial;
import org.onewindow.acceptance.domain.form.FormRules;
import org.onewindow.acceptance.domain.form.FormSchema;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.acceptance.persistence.cases.OwnUploads;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.file.StoredFile;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Transactions;

/**
 * 在线补正: the applicant hands in what the notice names, and nothing else opens. Uploads wait beside
 * the case until all of it is handed in at once; then the five days begin afresh.
 */
@ApplicationScoped
public class HandInOwnCorrections {

  private final CaseBook book;
  private final CasePapers papers;
  private final Cases cases;
  private final OwnUploads uploads;
  private final OnlineApplicants applicants;
  private final FormBook forms;
  private final FileStore files;
  private final Transactions transactions;

  /** For the container's proxy. */
  protected HandInOwnCorrections() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  HandInOwnCorrections(
      CaseBook book,
      CasePapers papers,
      Cases cases,
      OwnUploads uploads,
      OnlineApplicants applicants,
      FormBook forms,
      FileStore files,
      Transactions transactions) {
    this.book = book;
    this.papers = papers;
    this.cases = cases;
    this.uploads = uploads;
    this.applicants = applicants;
    this.forms = forms;
    this.files = files;
    this.transactions = transactions;
  }

  /** A new file that waits to be handed in. */
  public record Waiting(String code, String type, long bytes) {}

  /**
   * The fields of the form that the notice names, with what stands in them.
   *
   * @param today the day their limits count from
   */
  public record OpenFields(
      FormSchema schema, Map<String, String> answers, Set<String> paths, LocalDate today) {}

  /** Empty where the notice names no field (ACC-335). */
  @Transactional
  @Permitted("online.apply")
  public Optional<OpenFields> openFields(CaseNumber number) {
    LicenceCase it = applicants.mine(cases.find(number), "CASE_NOT_FOUND");
    Set<String> paths = paths(it);
    return it.state() != CaseState.CORRECTING || paths.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OpenFields(book.matter(it).form(), forms.answers(it), paths, book.today()));
  }

  private static Set<String> paths(LicenceCase it) {
    return it.openDefects().stream()
        .flatMap(d -> Defect.field(d.material()).stream())
        .collect(Collectors.toSet());
  }

  /** What waits, by code of the material. */
  @Transactional
  @Permitted("online.apply")
  public List<Waiting> waiting(CaseNumber number) {
    LicenceCase it = applicants.mine(cases.find(number), "CASE_NOT_FOUND");
    return uploads.of(it.ref()).stream()
        .map(u -> new Waiting(u.code(), u.type(), u.bytes()))
        .toList();
  }

  /**
   * Keeps a new file for one named material.
   *
   * @throws org.onewindow.kernel.refusal.NotFound CASE_NOT_FOUND, also for another's
   * @throws org.onewindow.kernel.refusal.Refused ACC-095 for a material that the notice does not
   *     name; what the file store refuses
   */
  @Permitted("online.apply")
  public void keep(CaseNumber number, String code, java.io.InputStream content) {
    mustBeOpen(number, code);
    keep(number, code, files.put(content));
  }

  /** Refuses early what could not be kept afterwards. */
  void mustBeOpen(CaseNumber number, String code) {
    transactions.inNew(() -> named(number, code));
  }

  /** Keeps a file that the store has already. */
  void keep(CaseNumber number, String code, StoredFile stored) {
    transactions.inNew(
        () ->
            uploads.keep(
                named(number, code).ref(),
                code,
                stored.sha256(),
                stored.mediaType(),
                stored.bytes(),
                book.now()));
  }

  private LicenceCase named(CaseNumber number, String code) {
    LicenceCase it = applicants.mine(Optional.of(cases.hold(number)), "CASE_NOT_FOUND");
    ApplyingOnline.mustBeNamed(it, code, applicants.current());
    return it;
  }

  /**
   * Hands everything in that waits.
   *
   * @param seen version of the case that the page showed
   * @param answer to what the notice says about the application itself; may be empty
   * @param fields new answers to fields of the form, by path; only those the notice names count
   * @throws org.onewindow.kernel.refusal.Refused ACC-050 while something of the notice is missing,
   *     ACC-086
   */
  @Transactional
  @Permitted("online.apply")
  public void of(CaseNumber number, long seen, String answer, Map<String, String> fields) {
    LicenceCase it = applicants.mine(Optional.of(cases.hold(number)), "CASE_NOT_FOUND");
    if (it.state() != CaseState.CORRECTING && uploads.of(it.ref()).isEmpty()) {
      return; // handed in already: pressed twice
    }
    it.mustBeVersion(seen);
    PublishedMatter matter = book.matter(it);
    Applicant me = applicants.current();
    Instant now = book.now();
    List<ReceivedMaterial> handedIn = new ArrayList<>();
    uploads
        .of(it.ref())
        .forEach(
            u ->
                handedIn.add(
                    new ReceivedMaterial(
                        u.code(),
                        MaterialForm.SCAN,
                        0,
                        0,
                        0,
                        "",
                        Optional.empty(),
                        u.sha256(),
                        u.type(),
                        u.bytes(),
                        "")));
    Map<String, String> form = corrected(it, matter, answer, fields);
    ApplyingOnline.handIn(it, handedIn, answer, changed(it, form), matter, me, now);
    if (!form.isEmpty() && forms.file(it, matter, form, me.name(), now)) {
      papers.issueForm(it, matter, forms.answers(it), papers.onlineReceiver(it), now);
    }
    uploads.forget(it.ref());
    book.derive(it, matter, now);
    papers.issue(
        DocumentKind.CORRECTION_RECEIPT,
        it,
        matter,
        papers.progress(),
        papers.onlineReceiver(it),
        now);
    book.record(it);
  }

  /**
   * The form with the named fields answered anew; empty where none is named.
   *
   * @throws Refused what is wrong with a named field, at its place
   */
  private Map<String, String> corrected(
      LicenceCase it, PublishedMatter matter, String answer, Map<String, String> fields) {
    Set<String> paths = paths(it);
    if (paths.isEmpty()) {
      return Map.of();
    }
    Map<String, String> answers = new LinkedHashMap<>(forms.answers(it));
    paths.forEach(path -> answers.put(path, fields.getOrDefault(path, "")));
    List<Refusal> wrong = new ArrayList<>();
    if (answer == null || answer.isBlank()) {
      Set<String> changed = changed(it, answers);
      paths.stream()
          .filter(path -> !changed.contains(path))
          .map(path -> CaseRule.CASE_FIELD_UNCHANGED.refusal().at(FiledForm.at(path)))
          .forEach(wrong::add);
    }
    wrong.addAll(
        FormRules.faults(matter.form(), answers, book.today()).stream()
            .filter(fault -> paths.contains(fault.field()))
            .map(fault -> fault.at(FiledForm.at(fault.field())))
            .toList());
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
    return answers;
  }

  /** Named fields in which something else stands now. */
  private Set<String> changed(LicenceCase it, Map<String, String> now) {
    Map<String, String> before = forms.answers(it);
    return paths(it).stream()
        .filter(
            path ->
                now.containsKey(path)
                    && !now.get(path).strip().equals(before.getOrDefault(path, "").strip()))
        .collect(Collectors.toSet());
  }
}
