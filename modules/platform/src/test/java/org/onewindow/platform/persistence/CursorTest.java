package org.onewindow.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.kernel.refusal.Refused;

class CursorTest {

  @Test
  @DisplayName("分页位置写成一段不透明的文字，读回原样")
  void a_cursor_survives_the_way_through_a_link() {
    Cursor cursor = Cursor.of("2026-03-02T01:00:00Z", "𠮷", 42);

    Cursor read = Cursor.parse(cursor.toString(), 3);

    assertThat(read).isEqualTo(cursor);
    assertThat(read.number(2)).isEqualTo(42);
    assertThat(cursor.toString()).matches("[A-Za-z0-9_-]+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%%%", "nonsense", "MQ", "é"})
  @DisplayName("读不懂的分页位置，拒绝并指出位置，不当作出错")
  void an_unreadable_cursor_is_refused(String text) {
    assertThatThrownBy(() -> Cursor.parse(text, 2))
        .isInstanceOfSatisfying(
            Refused.class,
            e -> assertThat(e.reasons().get(0).code()).isEqualTo("CURSOR_UNREADABLE"));
    assertThatThrownBy(() -> Cursor.parse("a".repeat(1000), 2)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> Cursor.of("x").number(0)).isInstanceOf(Refused.class);
  }

  @Test
  @DisplayName("每页多取一行以判断有无下一页，多取的不显示")
  void a_slice_shows_the_wanted_number_and_where_to_go_on() {
    assertThat(Slice.of(List.of(9, 8, 7), 2, Cursor::of).items()).containsExactly(9, 8);
    assertThat(Slice.of(List.of(9, 8, 7), 2, Cursor::of).next()).contains(Cursor.of(8));
    assertThat(Slice.of(List.of(9, 8), 2, Cursor::of).next()).isEmpty();
    assertThat(Slice.size(null)).isEqualTo(50);
    assertThat(Slice.size(0)).isEqualTo(1);
    assertThat(Slice.size(100_000)).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2026-02-30T00:00:00Z", "+999999999-12-31T00:00:00Z", ""})
  @DisplayName("PLT-140 伪造的分页时刻，拒绝并指出是哪个参数")
  void a_forged_moment_is_refused(String text) {
    assertThatThrownBy(() -> Cursor.of(text, 1).moment(0))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reasons().get(0).field()).isEqualTo("after"));
  }
}
