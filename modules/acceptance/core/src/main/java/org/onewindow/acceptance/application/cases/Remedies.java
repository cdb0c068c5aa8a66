package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.platform.text.Texts;

/** What refusals and denials tell about appeal (行政复议法 art. 20, 23; 行政诉讼法 art. 46). */
@ApplicationScoped
public class Remedies {

  private final CaseSettings settings;

  /** For the container's proxy. */
  protected Remedies() {
    this(null);
  }

  @Inject
  Remedies(CaseSettings settings) {
    this.settings = settings;
  }

  /** 复议 within 60 days to the county government, 诉讼 within six months. */
  public String text() {
    return Texts.chinese().get("case.remedies", settings.government(), settings.court());
  }

  /** The article a refusal of acceptance rests on. */
  public String acceptanceBasis() {
    return Texts.chinese().get("case.refusal.basis");
  }
}
