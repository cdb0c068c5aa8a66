package org.onewindow.acceptance.integration.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.onewindow.acceptance.application.facts.FactSource;
import org.onewindow.acceptance.application.facts.FactSources;
import org.onewindow.acceptance.domain.facts.FactKind;
import org.onewindow.acceptance.integration.remote.RemoteAddress;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;

/**
 * The sources that the settings name: {@code onewindow.facts.sources} lists their codes, and under
 * {@code onewindow.source.<code>.} stand {@code name}, {@code kind} (basic, qualification,
 * handling), {@code address}, {@code token}, {@code timeout} and {@code trust}.
 */
@ApplicationScoped
public class ConfiguredFactSources implements FactSources, SettingsGroup {

  private static final String LIST = "onewindow.facts.sources";
  private static final int MOST = 16;

  private final List<FactSource> sources;

  /** For the container's proxy. */
  protected ConfiguredFactSources() {
    sources = List.of();
  }

  @Inject
  public ConfiguredFactSources(Settings settings) {
    sources =
        codes(settings).stream()
            .map(
                code ->
                    (FactSource)
                        new HttpFactSource(
                            code,
                            settings.text(SourceCodes.EACH + code + ".name", code),
                            kind(settings, code),
                            RemoteAddress.read(settings, SourceCodes.EACH + code)))
            .toList();
  }

  private static List<String> codes(Settings settings) {
    return SourceCodes.listed(settings, LIST, MOST);
  }

  private static FactKind kind(Settings settings, String code) {
    return settings.choice(SourceCodes.EACH + code + ".kind", FactKind.class, FactKind.BASIC);
  }

  @Override
  public void check(Settings read) {
    for (String code : codes(read)) {
      kind(read, code);
      RemoteAddress.read(read, SourceCodes.EACH + code);
    }
  }

  @Override
  public List<FactSource> all() {
    return sources;
  }
}
