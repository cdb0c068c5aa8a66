package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.application.cases.OnlineMembers;
import org.onewindow.acceptance.application.cases.PartyText;
import org.onewindow.acceptance.domain.bundle.Answers;
import org.onewindow.acceptance.domain.bundle.BundleApplication;
import org.onewindow.acceptance.persistence.bundle.BundleApplications;
import org.onewindow.platform.identity.Permitted;

/** Keeps what an applicant typed for a bundle; who applies is never typed. */
@ApplicationScoped
public class KeepOnlineBundle {

  private final BundleBook book;
  private final BundleApplications applications;
  private final OnlineMembers online;

  /** For the container's proxy. */
  protected KeepOnlineBundle() {
    this(null, null, null);
  }

  @Inject
  KeepOnlineBundle(BundleBook book, BundleApplications applications, OnlineMembers online) {
    this.book = book;
    this.applications = applications;
    this.online = online;
  }

  /**
   * The merged form as an applicant fills it.
   *
   * @param address of the applicant
   * @param phone to be reached at; empty for the account's
   * @param contactName whom to call at an organisation
   * @param contactPhone that person's telephone
   * @param form by key of the field
   * @param later members that are to begin later
   * @param note to the desks
   */
  public record Filled(
      String address,
      String phone,
      String contactName,
      String contactPhone,
      Map<String, String> form,
      Set<String> later,
      String note) {

    @Override
    public String toString() {
      return "Filled";
    }
  }

  /**
   * Other answers: other members take part, what was typed stays.
   *
   * @throws org.onewindow.kernel.refusal.NotFound CASE_DRAFT_NOT_FOUND, also for another's
   */
  @Transactional
  @Permitted("online.apply")
  public void answers(String ref, Answers answers) {
    BundleApplication draft = applications.hold(ref, online.applicant());
    keep(draft, book.typed(draft).answering(answers));
  }

  /**
   * @throws org.onewindow.kernel.refusal.NotFound CASE_DRAFT_NOT_FOUND, also for another's
   */
  @Transactional
  @Permitted("online.apply")
  public void form(String ref, Filled filled) {
    BundleApplication draft = applications.hold(ref, online.applicant());
    BundleText before = book.typed(draft);
    BundleText typed =
        new BundleText(
            before.answers(),
            before.members(),
            filled.later(),
            PartyText.NOBODY,
            PartyText.NOBODY,
            false,
            PartyText.NOBODY,
            PartyText.NOBODY,
            before.materials(),
            filled.form(),
            Map.of(),
            filled.note());
    keep(
        draft,
        typed.by(
            online.identified(
                party("", filled.phone(), filled.address()),
                party(filled.contactName(), filled.contactPhone(), ""))));
  }

  /**
   * @param licences number of the electronic licence, by key of the paper it stands for
   * @throws org.onewindow.kernel.refusal.NotFound CASE_DRAFT_NOT_FOUND, also for another's
   */
  @Transactional
  @Permitted("online.apply")
  public void licences(String ref, Map<String, String> licences) {
    BundleApplication draft = applications.hold(ref, online.applicant());
    BundleText typed = book.typed(draft);
    Map<String, MaterialText> papers = new LinkedHashMap<>(typed.materials());
    licences.forEach((key, number) -> papers.put(key, typed.material(key).withLicence(number)));
    keep(draft, typed.with(papers));
  }

  private void keep(BundleApplication draft, BundleText typed) {
    draft.keep(book.sealDraft(draft.ref(), typed), book.now());
  }

  private static PartyText party(String name, String phone, String address) {
    return new PartyText(name, null, "", phone, address, "", null, "");
  }
}
