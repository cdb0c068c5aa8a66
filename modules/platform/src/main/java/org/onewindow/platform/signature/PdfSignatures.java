package org.onewindow.platform.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.onewindow.platform.signature.PaperSignature.Verdict;

/**
 * {@link PaperSignatures} with PDFBox and Bouncy Castle. Signing appends: the paper stays PDF/A.
 */
final class PdfSignatures implements PaperSignatures {

  /** Room for the CMS in bytes: a certificate of ours and two of the authority's. */
  private static final int ROOM = 12 * 1024;

  private static final Pattern RANGE =
      Pattern.compile("/ByteRange\\s*\\[\\s*0 (\\d{1,9}) (\\d{1,9}) (\\d{1,9})\\s*\\]");
  private static final Pattern ANY_RANGE = Pattern.compile("/ByteRange\\s*\\[");
  private static final Pattern MADE = Pattern.compile("/M\\s*\\(D:(\\d{14})(?:Z|\\+00'00'?)\\)");
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

  private final SignerKeys keys;
  private final SignatureAlgorithm algorithm;

  PdfSignatures(SignerKeys keys, SignatureAlgorithm algorithm) {
    this.keys = keys;
    this.algorithm = algorithm;
  }

  @Override
  public boolean canSign(SignedSeal seal, Instant at) {
    return keys.of(seal).filter(key -> key.isValidAt(at)).isPresent();
  }

  @Override
  public byte[] sign(byte[] pdf, SignedSeal seal, Instant at) {
    SignerKey key =
        keys.of(seal)
            .filter(k -> k.isValidAt(at))
            .orElseThrow(() -> new IllegalStateException("No valid key for seal " + seal.code()));
    PDSignature signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
    signature.setName(seal.words());
    signature.setSignDate(
        GregorianCalendar.from(at.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC)));
    try (PDDocument document = Loader.loadPDF(pdf);
        SignatureOptions options = new SignatureOptions()) {
      document.setDocumentId(at.toEpochMilli());
      options.setPreferredSignatureSize(ROOM);
      document.addSignature(
          signature, content -> DetachedCms.sign(content.readAllBytes(), key, algorithm), options);
      ByteArrayOutputStream signed = new ByteArrayOutputStream(pdf.length + 4 * ROOM);
      document.saveIncremental(signed);
      return signed.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("A paper cannot be signed", e);
    }
  }

  @Override
  public PaperSignature read(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    if (!ANY_RANGE.matcher(text).find()) {
      return PaperSignature.without(Verdict.UNSIGNED);
    }
    Optional<Gap> gap = gap(file, text);
    if (gap.isEmpty()) {
      return PaperSignature.without(Verdict.CHANGED);
    }
    byte[] content = gap.get().around(file);
    DetachedCms.Reading reading = DetachedCms.read(content, gap.get().cms());
    if (!reading.holds()) {
      return PaperSignature.without(Verdict.CHANGED);
    }
    return said(reading.certificates(), new String(content, StandardCharsets.ISO_8859_1));
  }

  private PaperSignature said(List<X509Certificate> certificates, String content) {
    X509Certificate signer = certificates.get(0);
    if (!certificates.stream().allMatch(keys::knows)) {
      return PaperSignature.without(Verdict.UNKNOWN_SIGNER);
    }
    return new PaperSignature(
        Verdict.VALID,
        commonName(signer.getSubjectX500Principal().getEncoded()),
        commonName(signer.getIssuerX500Principal().getEncoded()),
        madeAt(content),
        Arrays.stream(SignatureAlgorithm.values())
            .filter(a -> a.fits(signer.getPublicKey()))
            .findFirst());
  }

  /** The last signature is appended last: its time is the last one written. */
  private static Optional<Instant> madeAt(String content) {
    Optional<Instant> last = Optional.empty();
    for (Matcher m = MADE.matcher(content); m.find(); ) {
      try {
        last = Optional.of(LocalDateTime.parse(m.group(1), STAMP).toInstant(ZoneOffset.UTC));
      } catch (DateTimeException unreadable) {
        last = Optional.empty();
      }
    }
    return last;
  }

  private static String commonName(byte[] name) {
    RDN[] found = X500Name.getInstance(name).getRDNs(BCStyle.CN);
    return found.length == 0
        ? X500Name.getInstance(name).toString()
        : IETFUtils.valueToString(found[0].getFirst().getValue());
  }

  /**
   * Where the signature stands; everything else of the file is signed.
   *
   * @param from of the opening angle bracket
   * @param to after the closing one
   */
  private record Gap(int from, int to, byte[] cms) {

    byte[] around(byte[] file) {
      byte[] content = Arrays.copyOf(file, from + file.length - to);
      System.arraycopy(file, to, content, from, file.length - to);
      return content;
    }
  }

  /** Empty unless the last range leaves out the signature and nothing else. */
  private static Optional<Gap> gap(byte[] file, String text) {
    int from = -1;
    int to = -1;
    for (Matcher m = RANGE.matcher(text); m.find(); ) {
      from = Integer.parseInt(m.group(1));
      to = Integer.parseInt(m.group(2));
      if ((long) to + Integer.parseInt(m.group(3)) != file.length) {
        from = -1;
      }
    }
    if (from < 0 || to - from < 4 || to > file.length || file[from] != '<' || file[to - 1] != '>') {
      return Optional.empty();
    }
    String hex = text.substring(from + 1, to - 1);
    if (!hex.equals(hex.toUpperCase(Locale.ROOT)) || hex.length() % 2 != 0) {
      return Optional.empty();
    }
    try {
      Optional<byte[]> cms = cms(HexFormat.of().parseHex(hex));
      return cms.isEmpty() ? Optional.empty() : Optional.of(new Gap(from, to, cms.get()));
    } catch (IllegalArgumentException notHex) {
      return Optional.empty();
    }
  }

  /** One DER object with a length of two bytes; what follows fills the room and is nought. */
  private static Optional<byte[]> cms(byte[] padded) {
    if (padded.length < 4 || padded[0] != 0x30 || (padded[1] & 0xFF) != 0x82) {
      return Optional.empty();
    }
    int end = 4 + ((padded[2] & 0xFF) << 8 | padded[3] & 0xFF);
    if (end > padded.length) {
      return Optional.empty();
    }
    for (int i = end; i < padded.length; i++) {
      if (padded[i] != 0) {
        return Optional.empty();
      }
    }
    return Optional.of(Arrays.copyOf(padded, end));
  }
}
