package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.matter.VillageCertificates;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;

/** {@code onewindow.village.certificates}: what villages may be asked to certify, by name. */
@ApplicationScoped
public class VillageList implements SettingsGroup {

  private static final String KEY = "onewindow.village.certificates";
  private static final String OF_THE_DEMO_COUNTY = "村民委员会和乡镇审核意见";

  private final Settings settings;

  /** For the container's proxy. */
  protected VillageList() {
    this(null);
  }

  @Inject
  public VillageList(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void check(Settings read) {
    allowed(read);
  }

  public VillageCertificates allowed() {
    return allowed(settings);
  }

  private static VillageCertificates allowed(Settings read) {
    String names = read.text(KEY, read.demo() ? OF_THE_DEMO_COUNTY : "");
    return new VillageCertificates(
        Arrays.stream(names.split("[,，;；]"))
            .map(String::strip)
            .filter(n -> !n.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }
}
