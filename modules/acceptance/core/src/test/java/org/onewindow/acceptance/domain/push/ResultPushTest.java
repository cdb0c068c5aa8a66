package org.onewindow.acceptance.domain.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.matter.ItemKind;

class ResultPushTest {

  @Test
  @DisplayName("ACC-466 每一种决定和终止，各有推送的说法")
  void everyResult() {
    Map<ItemKind, ResultFact> granted = new EnumMap<>(ItemKind.class);
    for (ItemKind kind : ItemKind.values()) {
      granted.put(kind, ResultFact.ofDecision(true, kind));
      assertThat(ResultFact.ofDecision(false, kind)).isEqualTo(ResultFact.DENIED);
    }
    assertThat(granted)
        .containsEntry(ItemKind.NEW, ResultFact.GRANTED)
        .containsEntry(ItemKind.CHANGE, ResultFact.CHANGED)
        .containsEntry(ItemKind.RENEWAL, ResultFact.RENEWED);
    assertThat(granted.values()).doesNotHaveDuplicates().doesNotContain(ResultFact.DENIED);
    assertThat(ResultFact.ofEnding("WITHDRAWAL")).isEqualTo(ResultFact.WITHDRAWN);
    assertThat(ResultFact.ofEnding("REVOCATION")).isEqualTo(ResultFact.REVOKED);
    assertThat(ResultFact.ofEnding("DEREGISTRATION")).isEqualTo(ResultFact.DEREGISTERED);
  }

  @Test
  @DisplayName("ACC-468 答复只有接收和退回，过长的截短")
  void answers() {
    assertThat(new PushAnswer(PushState.ACCEPTED, "x".repeat(300)).text()).hasSize(200);
    assertThatThrownBy(() -> new PushAnswer(PushState.WAITING, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
