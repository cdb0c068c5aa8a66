package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.domain.cases.HearingHost;
import org.onewindow.acceptance.domain.cases.HoldingHearing;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.platform.identity.Directory;

/** Who can host the hearing of a case: people of the deciding organ who did not review it. */
@ApplicationScoped
class HearingHosts {

  /** Roles whose holders may host. */
  private static final List<String> ROLES = List.of("SECOND_OPINION", "APPROVER");

  private final Directory directory;

  /** For the container's proxy. */
  protected HearingHosts() {
    this(null);
  }

  @Inject
  HearingHosts(Directory directory) {
    this.directory = directory;
  }

  List<HearingHost> of(LicenceCase it) {
    Map<String, HearingHost> hosts = new LinkedHashMap<>();
    for (String role : ROLES) {
      for (String unit : List.of(it.matter().section(), it.matter().organ())) {
        directory
            .holders(role, unit)
            .forEach(p -> hosts.put(p.account(), new HearingHost(p.account(), p.name())));
      }
    }
    return hosts.values().stream().filter(h -> HoldingHearing.mayHost(it, h)).toList();
  }

  /** The one who was chosen; nobody where the account is none of them. */
  HearingHost chosen(LicenceCase it, String account) {
    return of(it).stream()
        .filter(h -> h.account().equals(account))
        .findFirst()
        .orElse(new HearingHost("", ""));
  }
}
