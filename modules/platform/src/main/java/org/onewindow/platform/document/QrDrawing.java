package org.onewindow.platform.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.geom.Path2D;
import java.util.Map;

/**
 * A QR code (GB/T 18284) as one area, with the quiet zone of four modules that the standard wants.
 */
final class QrDrawing {

  private static final int QUIET = 4;
  private final BitMatrix modules;

  private QrDrawing(BitMatrix modules) {
    this.modules = modules;
  }

  /**
   * @throws IllegalArgumentException when the text is empty or too long for a QR code
   */
  static QrDrawing of(String text) {
    try {
      return new QrDrawing(
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.M,
                      EncodeHintType.CHARACTER_SET,
                      "UTF-8",
                      EncodeHintType.MARGIN,
                      QUIET)));
    } catch (WriterException e) {
      throw new IllegalArgumentException("Text does not fit into a QR code", e);
    }
  }

  /** The dark modules within a square of the given side; runs of a row are one rectangle. */
  Path2D in(double side) {
    double module = side / modules.getWidth();
    Path2D.Double area = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int start = x;
        while (x < modules.getWidth() && modules.get(x, y)) {
          x++;
        }
        if (x > start) {
          rectangle(area, start * module, y * module, x * module, (y + 1) * module);
        }
      }
    }
    return area;
  }

  private static void rectangle(Path2D area, double x1, double y1, double x2, double y2) {
    area.moveTo(x1, y1);
    area.lineTo(x2, y1);
    area.lineTo(x2, y2);
    area.lineTo(x1, y2);
    area.closePath();
  }
}
