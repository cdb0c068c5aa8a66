package org.onewindow.platform.document;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.util.function.IntFunction;

/**
 * A round seal in the layout of 国发〔1999〕25号: a ring of 42 mm for a county's organ, a five-pointed
 * star in the middle, the organ's name along the upper arc from left to right, below the star the
 * caption of a special-purpose seal. A drawing only: it proves nothing.
 *
 * @param organ name on the arc, at most 30 characters
 * @param caption e.g. 行政许可专用章; empty for the organ's own seal
 * @param note a small line at the bottom, e.g. that the seal is a demonstration; may be empty
 */
record SealDrawing(String organ, String caption, String note) {

  static final Color RED = new Color(0xD6, 0x0A, 0x14);

  private static final double RING = 48.6;
  private static final double STAR = 15;
  private static final int LONGEST = 30;

  SealDrawing {
    int length = organ.codePointCount(0, organ.length());
    if (length == 0 || length > LONGEST) {
      throw new IllegalArgumentException("A seal bears 1 to 30 characters");
    }
  }

  /** Reads {@code ORGAN|CAPTION|NOTE}; the last two may be missing. */
  static SealDrawing parse(String text) {
    String[] parts = text.split("\\|", -1);
    return new SealDrawing(
        parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
  }

  /**
   * Everything red, within a square of the given side. Drawn in units of a hundredth of the side.
   */
  Path2D in(double side, IntFunction<GeneralPath> outline) {
    Path2D.Double all = new Path2D.Double(Path2D.WIND_NON_ZERO);
    Area ring = new Area(circle(RING));
    ring.subtract(new Area(circle(RING - 2.6)));
    all.append(ring, false);
    all.append(star(), false);
    arc(all, outline);
    double room = organ.length() > 13 ? 44 : 60; // a long name reaches down beside the caption
    line(all, outline, caption, 26, caption.isEmpty() ? 0 : Math.min(8.6, room / caption.length()));
    line(all, outline, note, 36.5, 4.8);
    AffineTransform place = AffineTransform.getScaleInstance(side / 100, side / 100);
    place.translate(50, 50);
    all.transform(place);
    return all;
  }

  private static Ellipse2D circle(double radius) {
    return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
  }

  private static Path2D star() {
    Path2D.Double star = new Path2D.Double();
    double inner = STAR * Math.sin(Math.toRadians(18)) / Math.sin(Math.toRadians(54));
    for (int i = 0; i < 10; i++) {
      double radius = i % 2 == 0 ? STAR : inner;
      double angle = Math.toRadians(-90 + 36.0 * i);
      double x = radius * Math.cos(angle);
      double y = radius * Math.sin(angle) - 1;
      if (i == 0) {
        star.moveTo(x, y);
      } else {
        star.lineTo(x, y);
      }
    }
    star.closePath();
    return star;
  }

  /**
   * Characters stand upright on their radius; the more there are, the narrower and the wider the
   * arc.
   */
  private void arc(Path2D all, IntFunction<GeneralPath> outline) {
    int[] name = organ.codePoints().toArray();
    double sweep = Math.min(250, 19.5 * (name.length - 1));
    double step = name.length == 1 ? 0 : sweep / (name.length - 1);
    double height = name.length > 18 ? 10.5 : 12.5;
    double middle = RING - 4.2 - height / 2;
    double width = name.length == 1 ? height : Math.min(11, Math.toRadians(step) * middle * 0.92);
    for (int i = 0; i < name.length; i++) {
      AffineTransform place =
          AffineTransform.getRotateInstance(Math.toRadians(i * step - sweep / 2));
      place.translate(0, -middle);
      all.append(glyph(outline.apply(name[i]), width, height, place), false);
    }
  }

  private static void line(
      Path2D all, IntFunction<GeneralPath> outline, String text, double y, double size) {
    int[] line = text.codePoints().toArray();
    for (int i = 0; i < line.length; i++) {
      AffineTransform place =
          AffineTransform.getTranslateInstance((i - (line.length - 1) / 2.0) * size * 1.02, y);
      all.append(glyph(outline.apply(line[i]), size, size * 1.1, place), false);
    }
  }

  /** Scales a character's em box to width × height around its middle and turns y downwards. */
  private static Path2D glyph(GeneralPath em, double width, double height, AffineTransform place) {
    AffineTransform box = new AffineTransform(place);
    box.scale(width, -height);
    box.translate(
        -0.5, -0.38); // the middle of a Chinese character lies 0.38 em above the base line
    Path2D.Double path = new Path2D.Double(em);
    path.transform(box);
    Rectangle bounds = path.getBounds();
    if (bounds.width > 100 || bounds.height > 100) {
      throw new IllegalStateException("A glyph larger than its seal");
    }
    return path;
  }
}
