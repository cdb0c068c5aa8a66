package org.onewindow.platform.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The XHTML of one paper, parsed without a document type and found to reach nowhere. Drawings are
 * turned into {@code object} elements that {@link Drawings} paints.
 */
final class LetterSource {

  private static final Set<String> FORBIDDEN =
      Set.of(
          "script", "link", "iframe", "frame", "embed", "object", "base", "video", "audio",
          "source", "svg", "math", "form", "input", "a");

  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]");

  private final Document document;

  private LetterSource(Document document) {
    this.document = document;
  }

  /**
   * @throws IllegalArgumentException when not well-formed, with a document type, or reaching out
   */
  static LetterSource parse(String xhtml) {
    Document document;
    try {
      document = builder().parse(new InputSource(new StringReader(printable(xhtml))));
    } catch (SAXException e) {
      throw new IllegalArgumentException("Letter is not well-formed XHTML: " + e.getMessage(), e);
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException("XML parser cannot be used", e);
    }
    LetterSource source = new LetterSource(document);
    source.check(document.getDocumentElement());
    return source;
  }

  Document document() {
    return document;
  }

  /** Every character that will be printed, those of drawings and of generated content included. */
  Set<Integer> characters() {
    Set<Integer> all = new TreeSet<>();
    gather(document.getDocumentElement(), all::add);
    return all;
  }

  /**
   * Control characters have no shape, and XML does not know them; pasted from a word processor they
   * must not keep a paper from being printed. Each becomes a space.
   */
  private static String printable(String xhtml) {
    return CONTROL.matcher(xhtml).replaceAll(" ");
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(new Strict());
    builder.setEntityResolver(
        (publicId, systemId) -> {
          throw new SAXException("No external entity: " + systemId);
        });
    return builder;
  }

  private void check(Element element) {
    String name = element.getTagName().toLowerCase(Locale.ROOT);
    if (FORBIDDEN.contains(name)) {
      throw new IllegalArgumentException("Element not allowed in a letter: " + name);
    }
    if (reachesOut(element.getAttribute("style"))
        || name.equals("style") && reachesOut(element.getTextContent())) {
      throw new IllegalArgumentException("A letter's style must not name a resource");
    }
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child) {
        check(child);
      }
    }
    if (element.hasAttribute("src")) {
      draw(element, name);
    }
  }

  private static boolean reachesOut(String css) {
    String plain = css.toLowerCase(Locale.ROOT);
    return plain.contains("url(") || plain.contains("@import") || plain.contains("\\");
  }

  private void draw(Element element, String name) {
    String src = element.getAttribute("src");
    if (!name.equals("img")) {
      throw new IllegalArgumentException("Only img may have a src");
    }
    if (src.startsWith("data:image/png;base64,") || src.startsWith("data:image/jpeg;base64,")) {
      return;
    }
    if (!src.startsWith(Drawings.QR) && !src.startsWith(Drawings.SEAL)) {
      throw new IllegalArgumentException("A letter must not reach outside");
    }
    Element drawing = document.createElement("object");
    for (String kept : new String[] {"class", "style", "id"}) {
      if (element.hasAttribute(kept)) {
        drawing.setAttribute(kept, element.getAttribute(kept));
      }
    }
    drawing.setAttribute(Drawings.ATTRIBUTE, src);
    element.getParentNode().replaceChild(drawing, element);
  }

  private static void gather(Node node, IntConsumer character) {
    if (node instanceof Element element) {
      String name = element.getTagName().toLowerCase(Locale.ROOT);
      if (name.equals("title") || name.equals("meta")) {
        return;
      }
      String drawing = element.getAttribute(Drawings.ATTRIBUTE);
      if (drawing.startsWith(Drawings.SEAL)) {
        drawing.substring(Drawings.SEAL.length()).codePoints().forEach(character);
      }
    } else if (node.getNodeType() == Node.TEXT_NODE
        || node.getNodeType() == Node.CDATA_SECTION_NODE) {
      node.getNodeValue().codePoints().filter(c -> !isLayout(c)).forEach(character);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      gather(child, character);
    }
  }

  private static boolean isLayout(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
