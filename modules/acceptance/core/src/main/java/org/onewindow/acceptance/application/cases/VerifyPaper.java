package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.onewindow.acceptance.persistence.cases.IssuedPapers;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.signature.PaperSignature;
import org.onewindow.platform.signature.PaperSignature.Verdict;
import org.onewindow.platform.signature.PaperSignatures;

/**
 * 文书核验 for anybody: is this file a paper of ours, unchanged, and by whose seal? Says nothing of the
 * case or its people; the file is not kept.
 */
@ApplicationScoped
public class VerifyPaper {

  /** A paper of ours is far below; whatever is larger is none. */
  public static final int MOST_BYTES = 5 * 1024 * 1024;

  private static final long MEGABYTE = 1024L * 1024;

  private final PaperSignatures signatures;
  private final IssuedPapers papers;
  private final Transactions transactions;

  /** For the container's proxy. */
  protected VerifyPaper() {
    this(null, null, null);
  }

  @Inject
  VerifyPaper(PaperSignatures signatures, IssuedPapers papers, Transactions transactions) {
    this.signatures = signatures;
    this.papers = papers;
    this.transactions = transactions;
  }

  /** What can be said of a file, in a word. */
  public enum Standing {
    /** Signed by one of our seals, not one byte changed since. */
    SIGNED,
    /** Not signed, but byte for byte a paper that was issued here. */
    ISSUED_UNSIGNED,
    /** There is a signature, and the file is not what was signed. */
    CHANGED,
    /** Signed by somebody whose certificate is none of ours. */
    UNKNOWN_SIGNER,
    /** Not signed, and no paper of ours. */
    UNKNOWN
  }

  /**
   * @param signer words of the seal, or empty
   * @param issuer of the seal's certificate, or empty
   * @param signedAt null unless signed
   * @param algorithm RSA or SM2, or empty
   * @param kind name of the {@link org.onewindow.acceptance.domain.cases.DocumentKind} when the
   *     file is byte for byte a paper of a case, {@code BUNDLE_RECEIPT} for the receipt of a
   *     bundle; else empty
   * @param number of that paper, or empty
   */
  public record Answer(
      String standing,
      String signer,
      String issuer,
      Instant signedAt,
      String algorithm,
      String kind,
      String number) {}

  /**
   * @param file the bytes of the PDF
   * @throws org.onewindow.kernel.refusal.Refused FILE_EMPTY, FILE_TOO_LARGE at {@code file}
   */
  @Permitted(Permitted.ANYONE)
  public Answer of(byte[] file) {
    if (file.length == 0) {
      throw Refusal.of("FILE_EMPTY").at("file").raise();
    }
    if (file.length > MOST_BYTES) {
      throw Refusal.of("FILE_TOO_LARGE", MOST_BYTES / MEGABYTE).at("file").raise();
    }
    PaperSignature signature = signatures.read(file);
    String digest = digest(file);
    Optional<IssuedPapers.Paper> issued = transactions.inNew(() -> papers.byDigest(digest));
    return new Answer(
        standing(signature.verdict(), issued.isPresent()).name(),
        signature.signer(),
        signature.issuer(),
        signature.signedAt().orElse(null),
        signature.algorithm().map(Enum::name).orElse(""),
        issued.map(IssuedPapers.Paper::kind).orElse(""),
        issued.map(IssuedPapers.Paper::number).orElse(""));
  }

  private static Standing standing(Verdict verdict, boolean issued) {
    return switch (verdict) {
      case VALID -> Standing.SIGNED;
      case CHANGED -> Standing.CHANGED;
      case UNKNOWN_SIGNER -> Standing.UNKNOWN_SIGNER;
      case UNSIGNED -> issued ? Standing.ISSUED_UNSIGNED : Standing.UNKNOWN;
    };
  }

  private static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
