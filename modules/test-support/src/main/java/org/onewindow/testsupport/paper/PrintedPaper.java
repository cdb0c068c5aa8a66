package org.onewindow.testsupport.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A printed paper as its reader has it: text, pictures, codes, and what veraPDF says of it. */
public record PrintedPaper(byte[] bytes) {

  /** The text as it stands, with its blanks and line ends. */
  public String lines() {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The text, without blanks and line ends. */
  public String text() {
    return lines().replaceAll("\\s", "");
  }

  /** The text of one page, from 0, without blanks and line ends. */
  public String textOn(int page) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page + 1);
      stripper.setEndPage(page + 1);
      return stripper.getText(document).replaceAll("\\s", "");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** How far below the page's top edge the words begin, in points. */
  public float top(String words) {
    List<Float> found = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String line, List<TextPosition> positions) {
          int at = line.replaceAll("\\s", "").indexOf(words);
          if (at >= 0) {
            found.add(positions.get(0).getYDirAdj());
          }
        }
      }.getText(document);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return found.get(0);
  }

  /** What stands nearer than so many points to an edge of its page, or beyond it. */
  public List<String> nearerToTheEdgeThan(float points) {
    List<String> found = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String line, List<TextPosition> positions) {
          for (TextPosition at : positions) {
            float right = at.getXDirAdj() + at.getWidthDirAdj();
            if (at.getXDirAdj() < points
                || right > at.getPageWidth() - points
                || at.getYDirAdj() < points
                || at.getYDirAdj() > at.getPageHeight() - points) {
              found.add(getCurrentPageNo() + ": " + line);
              return;
            }
          }
        }
      }.getText(document);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return found;
  }

  /** How many. */
  public int pages() {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** One page as it looks; counted from 0. */
  public BufferedImage picture(int page, float dotsPerInch) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFRenderer(document).renderImageWithDPI(page, dotsPerInch, ImageType.RGB);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The QR codes of all pages. */
  public List<String> codes() {
    return IntStream.range(0, pages()).mapToObj(this::codesOn).flatMap(List::stream).toList();
  }

  /** The QR codes of one page, from 0. */
  public List<String> codesOn(int page) {
    try {
      return Arrays.stream(
              new QRCodeMultiReader()
                  .decodeMultiple(
                      new BinaryBitmap(
                          new HybridBinarizer(
                              new BufferedImageLuminanceSource(picture(page, 150)))),
                      Map.of(
                          DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8")))
          .map(com.google.zxing.Result::getText)
          .toList();
    } catch (NotFoundException e) {
      return List.of();
    }
  }

  /** Names of the fonts that stand in it. */
  public List<String> fonts() {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<String> names = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          names.add(page.getResources().getFont(name).getName());
        }
      }
      return names;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What veraPDF has against the file as PDF/A-2u; empty when nothing. */
  public List<String> faults() {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFA_2_U);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
          .toList();
    } catch (IOException
        | ValidationException
        | org.verapdf.core.ModelParsingException
        | org.verapdf.core.EncryptedPdfException e) {
      throw new AssertionError(e);
    }
  }
}
