package org.onewindow.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.microsoft.playwright.APIResponse;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A paper of a case as the person who opened it holds it in hand: a PDF, read as a human would. */
final class Paper {

  private final byte[] pdf;

  private Paper(byte[] pdf) {
    this.pdf = pdf;
  }

  /** Opens the paper with this name from the list of papers of the case page. */
  static Paper open(Screen screen, String name) {
    String href =
        screen
            .page()
            .locator("section[aria-labelledby=papers] a")
            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name))
            .first()
            .getAttribute("href");
    return at(screen, href);
  }

  /** Opens the paper at an address, as whoever is logged in. */
  static Paper at(Screen screen, String href) {
    String address = URI.create(screen.page().url()).resolve(href).toString();
    APIResponse answer = screen.context().request().get(address);
    assertThat(answer.status()).as(href).isEqualTo(200);
    assertThat(answer.headers().get("content-type")).as(href).startsWith("application/pdf");
    return new Paper(answer.body());
  }

  /** The file as it was sent. */
  byte[] bytes() {
    return pdf.clone();
  }

  /** All its words, without the line breaks and blanks that only layout put there. */
  String words() {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first group of a pattern that must occur in the words. */
  String find(String pattern) {
    String words = words();
    Matcher found = Pattern.compile(pattern).matcher(words);
    assertThat(found.find()).as("%s in %s", pattern, words).isTrue();
    return found.group(1);
  }

  /** What a phone, held nearer or farther, reads from the first QR code. */
  URI scanned() {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int at = 0; at < document.getNumberOfPages(); at++) {
        for (int dotsPerInch : new int[] {150, 200, 300}) {
          Optional<String> read = read(renderer.renderImageWithDPI(at, dotsPerInch));
          if (read.isPresent()) {
            return URI.create(read.get());
          }
        }
      }
      throw new AssertionError("No QR code can be read from the paper");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> read(BufferedImage page) {
    try {
      return Optional.of(
          new QRCodeMultiReader()
                  .decodeMultiple(
                      new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page))),
                      Map.of(DecodeHintType.TRY_HARDER, true))[0]
                  .getText());
    } catch (NotFoundException unreadable) {
      return Optional.empty();
    }
  }

  /** Leaves a picture of its first page for people to look at. */
  Paper picture(String name) {
    Path to = Path.of(System.getProperty("onewindow.work"), "screens", name + ".png");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Files.createDirectories(to.getParent());
      ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 100), "png", to.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
