package org.onewindow.platform.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeptFormsTest {

  @Test
  @DisplayName("PLT-038 会话超时后所填内容原样保留,密码和口令除外")
  void keepsWhatWasTypedButNoSecrets() {
    assertThat(
            KeptForms.inputs(
                "name=%E7%8E%8B%E8%8A%B3&note=a%26b+c&tag=1&tag=2&newPassword=geheim&code=123456"
                    + "&_csrf=x&broken=%zz&empty="))
        .containsExactly(
            new KeptForms.Input("name", "王芳"),
            new KeptForms.Input("note", "a&b c"),
            new KeptForms.Input("tag", "1"),
            new KeptForms.Input("tag", "2"),
            new KeptForms.Input("broken", "%zz"),
            new KeptForms.Input("empty", ""));
  }
}
