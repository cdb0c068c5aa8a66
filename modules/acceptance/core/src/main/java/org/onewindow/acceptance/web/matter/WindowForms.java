package org.onewindow.acceptance.web.matter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onewindow.acceptance.application.matter.ShowWindows.OneWindow;
import org.onewindow.acceptance.domain.matter.AuthorisationPaper;
import org.onewindow.acceptance.domain.matter.Window;
import org.onewindow.acceptance.domain.matter.WindowKind;
import org.onewindow.acceptance.domain.matter.WindowPower;

/** What the administrator types about windows; each form hands back the version it showed. */
final class WindowForms {

  private WindowForms() {}

  /** The window itself. */
  public record WindowForm(
      @NotBlank
          @Size(max = 16)
          @Pattern(regexp = "[A-Z0-9][A-Z0-9-]*", message = "WINDOW_CODE_FORM")
          String code,
      @NotBlank @Size(max = 50) String name,
      @NotNull WindowKind kind,
      @NotBlank @Size(max = 200) String place,
      @NotBlank String unit,
      long version) {

    static WindowForm of(OneWindow one) {
      Window w = one.window();
      return new WindowForm(w.code(), w.name(), w.kind(), w.place(), one.unit(), one.version());
    }

    Window window() {
      return new Window(code, name, kind, place);
    }
  }

  /** How far the window goes for a matter. */
  public record TaskForm(@NotNull WindowPower power, long version) {}

  /** Which window's matters to take over. */
  public record CopyForm(@NotBlank String other, long version) {}

  /** An authorisation. */
  public record PaperForm(
      @NotBlank @Size(max = 100) String document,
      @NotBlank String organ,
      @NotNull WindowPower power,
      @NotNull LocalDate firstDay,
      LocalDate lastDay,
      @NotEmpty Set<String> matters,
      long version) {

    static PaperForm of(AuthorisationPaper paper, long version) {
      return new PaperForm(
          paper.document(),
          paper.organ(),
          paper.power(),
          paper.firstDay(),
          paper.lastDay().orElse(null),
          paper.matters(),
          version);
    }

    AuthorisationPaper paper(String window) {
      return new AuthorisationPaper(
          document,
          window,
          power,
          organ,
          firstDay,
          Optional.ofNullable(lastDay),
          new TreeSet<>(matters));
    }
  }

  /** The words on a seal. */
  public record SealForm(@NotBlank @Size(max = 100) String name, long version) {}
}
