package org.onewindow.acceptance.integration.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.acceptance.application.push.ResultReceiver;
import org.onewindow.acceptance.application.push.ResultReceivers;
import org.onewindow.acceptance.integration.remote.RemoteAddress;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;

/**
 * The receivers that the settings name: {@code onewindow.push.supervision.*} (审批监管互动平台, where
 * supervising departments look) and {@code onewindow.push.province.*} (省政务服务平台), each with {@code
 * address}, {@code token}, {@code timeout} and {@code trust}. One without an address is not
 * connected.
 */
@ApplicationScoped
public class ConfiguredReceivers implements ResultReceivers, SettingsGroup {

  private static final String EACH = "onewindow.push.";
  private static final String SUPERVISION = "supervision";
  private static final String PROVINCE = "province";
  private static final List<String> CODES = List.of(SUPERVISION, PROVINCE);

  private final List<ResultReceiver> receivers;

  /** For the container's proxy. */
  protected ConfiguredReceivers() {
    receivers = List.of();
  }

  @Inject
  public ConfiguredReceivers(Settings settings) {
    List<ResultReceiver> connected = new ArrayList<>();
    for (String code : CODES) {
      if (RemoteAddress.isGiven(settings, EACH + code)) {
        connected.add(
            new HttpResultReceiver(
                code, code.equals(SUPERVISION), RemoteAddress.read(settings, EACH + code)));
      }
    }
    receivers = List.copyOf(connected);
  }

  @Override
  public void check(Settings read) {
    CODES.stream()
        .filter(code -> RemoteAddress.isGiven(read, EACH + code))
        .forEach(code -> RemoteAddress.read(read, EACH + code));
  }

  @Override
  public List<ResultReceiver> all() {
    return receivers;
  }
}
