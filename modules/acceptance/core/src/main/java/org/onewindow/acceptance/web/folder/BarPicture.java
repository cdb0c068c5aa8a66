package org.onewindow.acceptance.web.folder;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;

/**
 * A Code 128 bar code as the path of an SVG: sharp on every screen and on paper.
 *
 * @param width in modules, quiet zones included
 * @param path of the bars
 */
public record BarPicture(int width, String path) {

  /** Height of the bars in the units of {@link #path}. */
  public static final int HEIGHT = 40;

  private static final int QUIET = 10;

  /**
   * @param text printable ASCII
   */
  public static BarPicture of(String text) {
    BitMatrix bars = new Code128Writer().encode(text, BarcodeFormat.CODE_128, 0, 1);
    int first = bars.getTopLeftOnBit()[0];
    int last = bars.getBottomRightOnBit()[0];
    StringBuilder path = new StringBuilder();
    for (int x = first; x <= last; x++) {
      if (bars.get(x, 0)) {
        path.append('M').append(x - first + QUIET).append(" 0v").append(HEIGHT).append("h1v-");
        path.append(HEIGHT).append('z');
      }
    }
    return new BarPicture(last - first + 1 + 2 * QUIET, path.toString());
  }
}
