package org.onewindow.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;
import org.onewindow.system.InBrowser.Phone;

/** The first page that anybody sees, on a desk and on a phone. */
@InBrowser
class LandingPageIT {

  @Test
  @DisplayName("首页是中文的，桌面上看得全，无障碍检查无违规")
  void onADesk(@Desk Screen screen) {
    assertThat(screen.open("/").status()).isEqualTo(200);
    assertThat(screen.page().locator("html").getAttribute("lang")).startsWith("zh");
    assertThat(screen.page().locator("h1").innerText()).isEqualTo("您要办什么事？");
    screen.passesAxe().isClean().picture("landing-desk");
  }

  @Test
  @DisplayName("首页在手机上不横向滚动，无障碍检查无违规")
  void onAPhone(@Phone Screen screen) {
    assertThat(screen.open("/").status()).isEqualTo(200);
    screen.passesAxe().isClean().picture("landing-phone");
  }

  @Test
  @DisplayName("浏览器里有中文字形，不靠本机字体")
  void chineseGlyphs(@Desk Screen screen) {
    screen.open("/");
    Object widths =
        screen
            .page()
            .evaluate(
                """
                () => {
                  const pen = document.createElement('canvas').getContext('2d');
                  pen.font = '20px "Noto Sans SC"';
                  const inkOf = text => {
                    pen.clearRect(0, 0, 40, 40);
                    pen.fillText(text, 4, 24);
                    return pen.getImageData(0, 0, 40, 40).data.join();
                  };
                  return inkOf('窗') !== inkOf('一') && inkOf('窗') !== inkOf('审');
                }
                """);
    assertThat(widths).as("two characters look different, so they are no boxes").isEqualTo(true);
  }
}
