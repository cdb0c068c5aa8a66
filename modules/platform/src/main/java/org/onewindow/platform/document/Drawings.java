package org.onewindow.platform.document;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.awt.Color;
import org.w3c.dom.Element;

/** Paints QR codes and seals as lines and areas, so that they are sharp at any size. */
final class Drawings implements FSObjectDrawerFactory {

  static final String QR = "qr:";
  static final String SEAL = "seal:";
  static final String ATTRIBUTE = "data-drawing";

  private final Faces faces;

  Drawings(Faces faces) {
    this.faces = faces;
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return element.hasAttribute(ATTRIBUTE);
  }

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    String drawing = element.getAttribute(ATTRIBUTE);
    if (drawing.startsWith(QR)) {
      QrDrawing code = QrDrawing.of(drawing.substring(QR.length()));
      return painting(
          (graphics, side) -> {
            graphics.setColor(Color.BLACK);
            graphics.fill(code.in(side));
          });
    }
    SealDrawing seal = SealDrawing.parse(drawing.substring(SEAL.length()));
    return painting(
        (graphics, side) -> {
          graphics.setColor(SealDrawing.RED);
          graphics.fill(seal.in(side, faces::sealOutline));
        });
  }

  private static FSObjectDrawer painting(Painting painting) {
    return (element, x, y, width, height, device, context, dotsPerPixel) -> {
      float w = (float) width / dotsPerPixel;
      float h = (float) height / dotsPerPixel;
      device.drawWithGraphics(
          (float) x, (float) y, w, h, graphics -> painting.paint(graphics, Math.min(w, h)));
      return null;
    };
  }

  private interface Painting {
    void paint(java.awt.Graphics2D graphics, double side);
  }
}
