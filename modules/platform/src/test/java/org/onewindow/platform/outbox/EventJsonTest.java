package org.onewindow.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EventJsonTest {

  @Test
  @DisplayName("PLT-009 事件写成 JSON 再读出，逐项相同，罕用字不丢")
  void an_event_survives_the_way_through_json() {
    PermitGranted event = PermitGranted.of("P-1");

    assertThat(EventJson.read(EventJson.write(event), PermitGranted.class)).isEqualTo(event);
  }
}
