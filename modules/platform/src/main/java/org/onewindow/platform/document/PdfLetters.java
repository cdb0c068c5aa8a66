package org.onewindow.platform.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.config.Settings;

/**
 * {@link Letters} with OpenHTMLtoPDF and PDFBox.
 *
 * <p>OpenHTMLtoPDF prints {@code #} for a character that no font has. Therefore every character of
 * the text is looked up in the fonts' own tables before anything is drawn, and the paper is refused
 * when one is missing.
 */
@ApplicationScoped
public class PdfLetters implements Letters {

  private static final float PDF_VERSION = 1.7f;

  private static final List<Logger> FONT_LOGS =
      List.of(
          Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable"),
          Logger.getLogger("org.apache.fontbox.ttf.PostScriptTable"));

  static {
    XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    // they warn at each font that it has no variation sequences and no glyph names: we use neither
    FONT_LOGS.forEach(log -> log.setLevel(Level.SEVERE));
  }

  private final Faces faces;
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  /** For the container's proxy. */
  protected PdfLetters() {
    this(Optional.empty());
  }

  @Inject
  public PdfLetters(Settings settings) {
    this(DocumentConfiguration.ownFonts(settings));
  }

  /**
   * @param ownFonts folder with the county's own TrueType fonts for names, asked last
   */
  PdfLetters(Optional<Path> ownFonts) {
    this.faces = new Faces(ownFonts);
  }

  @Override
  public byte[] pdf(String title, Instant made, String xhtml) {
    LetterSource source = LetterSource.parse(xhtml);
    List<Face> fallbacks = fallbacksFor(source.characters());
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(identity(title, made, xhtml));
      PdfRendererBuilder builder = builder(source, fallbacks, document).usePDDocument(document);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        new ArchiveMetadata(title, made).writeTo(document);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        document.save(bytes);
        return bytes.toByteArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Letter could not be written", e);
    }
  }

  @Override
  public void mustPrint(String text) {
    Set<Integer> characters = new TreeSet<>();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c))
        .filter(c -> !faces.isEverywhere(c))
        .forEach(characters::add);
    fallbacksFor(characters);
  }

  /** Each further font costs time, therefore only those that some character of the text needs. */
  private List<Face> fallbacksFor(Set<Integer> characters) {
    Set<Face> needed = new LinkedHashSet<>();
    List<Integer> missing = new ArrayList<>();
    for (int character : characters) {
      if (!faces.isEverywhere(character)) {
        faces.fallbackFor(character).ifPresentOrElse(needed::add, () -> missing.add(character));
      }
    }
    if (!missing.isEmpty()) {
      throw Refusal.of(
              "GLYPH_MISSING",
              missing.stream().map(PdfLetters::named).collect(Collectors.joining("、")))
          .raise();
    }
    return List.copyOf(needed);
  }

  private static String named(int character) {
    String point = String.format(Locale.ROOT, "U+%04X", character);
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.SURROGATE ->
          point;
      default -> Character.toString(character) + " (" + point + ")";
    };
  }

  private PdfRendererBuilder builder(
      LetterSource source, List<Face> fallbacks, PDDocument document) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(source.document(), null);
    builder.usePdfVersion(PDF_VERSION);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
    builder.useColorProfile(colours);
    builder.withProducer(ArchiveMetadata.PRODUCER);
    builder.useObjectDrawerFactory(new Drawings(faces));
    builder.useExternalResourceAccessControl(
        (uri, type) -> uri.startsWith("data:image/"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (uri, type) -> uri.startsWith("data:image/"),
        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    for (Face face : faces.common()) {
      builder.useFont(
          new LazyFont(face, document), face.family(), face.weight(), FontStyle.NORMAL, true);
    }
    fallbacks.forEach(face -> addFallback(builder, face));
    return builder;
  }

  private static void addFallback(PdfRendererBuilder builder, Face face) {
    builder.useFont(
        face::open,
        "fallback " + face.family(),
        face.weight(),
        FontStyle.NORMAL,
        true,
        EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
  }

  /** Part of the file identifier: it must depend on the content alone. */
  private static long identity(String title, Instant made, String xhtml) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : List.of(title, made.toString(), xhtml)) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
      }
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** Reads a font when the first text in it is measured; a paper rarely uses all. */
  private static final class LazyFont extends PDFontSupplier {
    private final Face face;
    private final PDDocument document;

    LazyFont(Face face, PDDocument document) {
      super(null);
      this.face = face;
      this.document = document;
    }

    @Override
    public PDFont supply() {
      try {
        return face.in(document);
      } catch (IOException e) {
        throw new UncheckedIOException("Font cannot be read: " + face.family(), e);
      }
    }
  }
}
