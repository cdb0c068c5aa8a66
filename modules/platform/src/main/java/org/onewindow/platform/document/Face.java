package org.onewindow.platform.document;

import java.awt.geom.GeneralPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One TrueType font file in memory: what it can print, and its outlines. Thread-safe. */
final class Face {

  private final String family;
  private final int weight;
  private final byte[] file;
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final Map<Integer, GeneralPath> outlines = new ConcurrentHashMap<>();

  /**
   * @param weight CSS weight, 400 or 700
   * @throws IOException when the bytes are no TrueType font with a Unicode map
   */
  Face(String family, int weight, byte[] file) throws IOException {
    this.family = family;
    this.weight = weight;
    this.file = file;
    this.font = new TTFParser().parse(new RandomAccessReadBuffer(file));
    this.glyphs = font.getUnicodeCmapLookup();
  }

  static Face ofResource(String family, int weight, String path) {
    try (InputStream in = Face.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("Font is missing in the build: " + path);
      }
      return new Face(family, weight, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Font cannot be read: " + path, e);
    }
  }

  String family() {
    return family;
  }

  int weight() {
    return weight;
  }

  InputStream open() {
    return new ByteArrayInputStream(file);
  }

  /** This font within a document; only the characters that are used will be embedded. */
  PDFont in(PDDocument document) throws IOException {
    return PDType0Font.load(
        document, new TTFParser().parse(new RandomAccessReadBuffer(file)), true);
  }

  boolean prints(int codePoint) {
    return glyphs.getGlyphId(codePoint) != 0;
  }

  /**
   * The outline in an em of 1, y upwards, advance 1 for Chinese characters; empty when this font
   * lacks the character.
   */
  Optional<GeneralPath> outline(int codePoint) {
    return prints(codePoint)
        ? Optional.of(new GeneralPath(outlines.computeIfAbsent(codePoint, this::readOutline)))
        : Optional.empty();
  }

  private GeneralPath readOutline(int codePoint) {
    synchronized (font) { // the parser reads glyphs lazily from one shared position
      try {
        GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(codePoint));
        GeneralPath path = new GeneralPath(glyph.getPath());
        double em = 1.0 / font.getUnitsPerEm();
        path.transform(java.awt.geom.AffineTransform.getScaleInstance(em, em));
        return path;
      } catch (IOException e) {
        throw new UncheckedIOException("Outline cannot be read from " + family, e);
      }
    }
  }
}
