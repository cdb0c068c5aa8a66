package org.onewindow.acceptance.integration.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.onewindow.acceptance.application.facts.LicenceRegister;
import org.onewindow.acceptance.application.facts.LicenceRegisters;
import org.onewindow.acceptance.integration.remote.RemoteAddress;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;

/**
 * The registers that the settings name: {@code onewindow.licences.sources} lists codes of sources
 * that also answer for licences; where they are stands under {@code onewindow.source.<code>.}.
 */
@ApplicationScoped
public class ConfiguredLicenceRegisters implements LicenceRegisters, SettingsGroup {

  private static final String LIST = "onewindow.licences.sources";
  private static final int MOST = 4;

  private final List<LicenceRegister> registers;

  /** For the container's proxy. */
  protected ConfiguredLicenceRegisters() {
    registers = List.of();
  }

  @Inject
  public ConfiguredLicenceRegisters(Settings settings) {
    registers =
        codes(settings).stream()
            .map(
                code ->
                    (LicenceRegister)
                        new HttpLicenceRegister(
                            settings.text(SourceCodes.EACH + code + ".name", code),
                            RemoteAddress.read(settings, SourceCodes.EACH + code)))
            .toList();
  }

  private static List<String> codes(Settings settings) {
    return SourceCodes.listed(settings, LIST, MOST);
  }

  @Override
  public void check(Settings read) {
    codes(read).forEach(code -> RemoteAddress.read(read, SourceCodes.EACH + code));
  }

  @Override
  public List<LicenceRegister> all() {
    return registers;
  }
}
