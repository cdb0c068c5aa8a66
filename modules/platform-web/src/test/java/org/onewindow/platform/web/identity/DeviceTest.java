package org.onewindow.platform.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.platform.web.page.Views;

class DeviceTest {

  private static String said(String agent) {
    return Device.said(Views.forClerk(), agent);
  }

  @Test
  @DisplayName("PLT-100 登录设备说浏览器和系统的名字，不显示一长串代码")
  void namesPeopleKnow() {
    assertThat(
            said(
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/143.0.0.0 Safari/537.36 Edg/143.0.0.0"))
        .isEqualTo("Edge · Windows");
    assertThat(
            said(
                "Mozilla/5.0 (Linux; Android 15; wv) AppleWebKit/537.36 Chrome/134.0 Mobile"
                    + " Safari/537.36 MicroMessenger/8.0.50"))
        .isEqualTo("微信 · Android");
    assertThat(said("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"))
        .isEqualTo("Firefox · Linux");
  }

  @Test
  @DisplayName("PLT-100 不认识的程序照它自己说的显示，太长的截短；没说的写明未说明")
  void strangers() {
    assertThat(said("")).isEqualTo("未说明");
    assertThat(said("curl/8.5.0")).isEqualTo("curl/8.5.0");
    assertThat(said("x".repeat(500))).hasSize(61).endsWith("…");
  }
}
