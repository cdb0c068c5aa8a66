package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.domain.matter.Window;
import org.onewindow.acceptance.persistence.matter.StoredMatters;
import org.onewindow.acceptance.persistence.matter.Windows;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Permitted;

/** Reads the guide of a matter in use (行政许可法 art. 30). */
@ApplicationScoped
public class ReadGuide {

  private final StoredMatters matters;
  private final Windows windows;

  /** For the container's proxy. */
  protected ReadGuide() {
    this(null, null);
  }

  @Inject
  public ReadGuide(StoredMatters matters, Windows windows) {
    this.matters = matters;
    this.windows = windows;
  }

  /**
   * @param list what is published
   * @param version its version
   * @param windows where it is handled
   */
  public record Guide(ImplementationList list, int version, List<Window> windows) {}

  /**
   * @throws NotFound {@code MATTER_NOT_IN_USE}
   */
  @Transactional
  @Permitted(Permitted.ANYONE)
  public Guide read(String code) {
    return matters
        .currentText(code)
        .map(text -> new Guide(text.list(), text.matter().version(), windows.handling(code)))
        .orElseThrow(() -> new NotFound(Refusal.of("MATTER_NOT_IN_USE")));
  }
}
