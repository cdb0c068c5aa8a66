package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.platform.identity.Permitted;

/** 收件 begins: a draft for a matter that the clerk's window handles. */
@ApplicationScoped
public class StartIntake {

  private final CaseBook book;
  private final Cases cases;

  /** For the container's proxy. */
  protected StartIntake() {
    this(null, null);
  }

  @Inject
  StartIntake(CaseBook book, Cases cases) {
    this.book = book;
    this.cases = cases;
  }

  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * @param matterCode code of the handling item
   * @return the name of the draft
   * @throws org.onewindow.kernel.refusal.Refused CASE_MATTER_UNKNOWN, ACC-039
   */
  @Transactional
  @Permitted("case.receive")
  public String of(String matterCode) {
    PublishedMatter matter = book.currentMatter(matterCode);
    Officer officer = book.officer(matter.code());
    LicenceCase draft = LicenceCase.draft(newRef(), matter, officer, book.now());
    cases.add(draft);
    return draft.ref();
  }

  /** 128 random bits. */
  static String newRef() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
