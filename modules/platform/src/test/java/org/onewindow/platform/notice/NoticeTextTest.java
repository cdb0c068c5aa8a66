package org.onewindow.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.platform.text.Texts;

class NoticeTextTest {

  @Test
  @DisplayName("PLT-017 消息在送出时按收件人的语言成文，参数按名称填入，原样不解释")
  void the_text_is_made_from_the_bundle_of_the_language() {
    Map<String, String> arguments = Map.of("caseNo", "371799-2026-1", "by", "3 月 5 日 $1 {by}");

    NoticeText chinese = NoticeText.of(Texts.chinese(), "notice.test.accepted", arguments);
    NoticeText english = NoticeText.of(Texts.in(Locale.ENGLISH), "notice.test.accepted", arguments);

    assertThat(chinese.title()).contains("已受理");
    assertThat(chinese.body()).isEqualTo("您的申请 371799-2026-1 已受理，最迟 3 月 5 日 $1 {by} 给您结果。");
    assertThat(english.body()).startsWith("Your application 371799-2026-1");
  }

  @Test
  @DisplayName("PLT-017 缺少文本或参数的消息不送出")
  void a_text_or_an_argument_that_lacks_is_an_error() {
    assertThatThrownBy(() -> NoticeText.of(Texts.chinese(), "notice.test.none", Map.of()))
        .hasMessageContaining("notice.test.none");
    assertThatThrownBy(() -> NoticeText.of(Texts.chinese(), "notice.test.accepted", Map.of()))
        .hasMessageContaining("caseNo");
  }
}
