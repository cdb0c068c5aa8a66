package org.onewindow.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.time.RealTime;

/**
 * Files that come in pieces over bad networks. Whoever begins says how long the whole is and what
 * its digest is; each piece is checked by a digest of its own and must join what is there already.
 * Beginning the same again answers how far it had come, on whichever node and after whatever break.
 * A piece that came twice is kept once. What is not finished within a day is forgotten.
 *
 * <p>Knows accounts only as text; who may upload for what is the caller's business. Opens its own
 * transactions: call it outside of one. Thread-safe.
 */
@ApplicationScoped
public class Uploads {

  /** Bytes of one piece, at most. */
  public static final int PIECE = 256 * 1024;

  private static final Duration KEPT = Duration.ofDays(1);
  private static final int MOST_AT_ONCE = 20;
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Jdbc jdbc;
  private final FileStore files;
  private final FileSettings settings;
  private final Transactions transactions;
  private final InstantSource clock;

  /** For the container's proxy. */
  protected Uploads() {
    this(null, null, null, null, null);
  }

  @Inject
  public Uploads(
      Jdbc jdbc,
      FileStore files,
      FileSettings settings,
      Transactions transactions,
      @RealTime InstantSource clock) {
    this.jdbc = jdbc;
    this.files = files;
    this.settings = settings;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * An upload on its way.
   *
   * @param id unguessable
   * @param purpose what the caller said it is for
   * @param bytes of the whole
   * @param received bytes that are there; the next piece begins here
   */
  public record Upload(String id, String purpose, long bytes, long received) {}

  /**
   * Begins, or goes on with the same file for the same purpose.
   *
   * @param purpose at most 200 characters, without personal data
   * @param bytes of the whole file
   * @param sha256 of the whole file, 64 hex digits
   * @throws org.onewindow.kernel.refusal.Refused {@code FILE_EMPTY}, {@code FILE_TOO_LARGE}, {@code
   *     UPLOAD_DIGEST_FORM}, {@code UPLOAD_TOO_MANY}
   */
  public Upload begin(String account, String purpose, long bytes, String sha256) {
    String digest = sha256 == null ? "" : sha256.toLowerCase(Locale.ROOT);
    if (!SHA_256.matcher(digest).matches()) {
      throw Refusal.of("UPLOAD_DIGEST_FORM").raise();
    }
    if (bytes <= 0) {
      throw Refusal.of("FILE_EMPTY").raise();
    }
    if (bytes > settings.mostBytes()) {
      throw Refusal.of("FILE_TOO_LARGE", settings.mostMegabytes()).raise();
    }
    return transactions.inNew(() -> beginOnce(account, purpose, bytes, digest));
  }

  private Upload beginOnce(String account, String purpose, long bytes, String sha256) {
    Instant now = clock.instant();
    jdbc.update("DELETE FROM plt_upload WHERE last_at < ? LIMIT 20", now.minus(KEPT));
    Optional<Upload> same =
        jdbc.first(
            "SELECT id, purpose, bytes, received FROM plt_upload"
                + " WHERE account = ? AND purpose = ? AND sha256 = ? AND bytes = ?",
            Uploads::row,
            account,
            purpose,
            sha256,
            bytes);
    if (same.isPresent()) {
      return same.get();
    }
    int open =
        jdbc.first(
                "SELECT COUNT(*) AS n FROM plt_upload WHERE account = ?",
                row -> row.integer("n"),
                account)
            .orElse(0);
    if (open >= MOST_AT_ONCE) {
      throw Refusal.of("UPLOAD_TOO_MANY", MOST_AT_ONCE).raise();
    }
    String id = newId();
    jdbc.update(
        "INSERT INTO plt_upload (id, account, purpose, bytes, sha256, received, last_at)"
            + " VALUES (?, ?, ?, ?, ?, 0, ?) ON DUPLICATE KEY UPDATE last_at = VALUES(last_at)",
        id,
        account,
        purpose,
        bytes,
        sha256,
        now);
    return jdbc.first(
            "SELECT id, purpose, bytes, received FROM plt_upload"
                + " WHERE account = ? AND purpose = ? AND sha256 = ?",
            Uploads::row,
            account,
            purpose,
            sha256)
        .orElseThrow();
  }

  /**
   * How far an upload has come.
   *
   * @throws NotFound {@code UPLOAD_NOT_FOUND}, also for another's
   */
  public Upload find(String account, String id) {
    return jdbc.first(
            "SELECT id, purpose, bytes, received FROM plt_upload WHERE id = ? AND account = ?",
            Uploads::row,
            id,
            account)
        .orElseThrow(() -> new NotFound(Refusal.of("UPLOAD_NOT_FOUND")));
  }

  /**
   * Takes a piece. One that lies behind what is there already changes nothing; one that leaves a
   * gap changes nothing either: the answer says where to go on.
   *
   * @param position of its first byte in the whole
   * @param sha256 of the piece
   * @return how far the upload has come
   * @throws NotFound {@code UPLOAD_NOT_FOUND}
   * @throws org.onewindow.kernel.refusal.Refused {@code UPLOAD_PIECE_SIZE}, {@code
   *     UPLOAD_PIECE_DAMAGED}
   */
  public Upload take(String account, String id, long position, byte[] piece, String sha256) {
    if (piece.length == 0 || piece.length > PIECE) {
      throw Refusal.of("UPLOAD_PIECE_SIZE", PIECE / 1024).raise();
    }
    if (!digest(piece).equalsIgnoreCase(sha256)) {
      throw Refusal.of("UPLOAD_PIECE_DAMAGED").raise();
    }
    return transactions.inNew(() -> takeOnce(account, id, position, piece));
  }

  private Upload takeOnce(String account, String id, long position, byte[] piece) {
    Upload upload =
        jdbc.first(
                "SELECT id, purpose, bytes, received FROM plt_upload"
                    + " WHERE id = ? AND account = ? FOR UPDATE",
                Uploads::row,
                id,
                account)
            .orElseThrow(() -> new NotFound(Refusal.of("UPLOAD_NOT_FOUND")));
    if (position != upload.received()) {
      return upload;
    }
    long received = position + piece.length;
    if (received > upload.bytes()) {
      throw Refusal.of("UPLOAD_PIECE_DAMAGED").raise();
    }
    jdbc.update(
        "INSERT INTO plt_upload_piece (upload, position, content) VALUES (?, ?, ?)",
        id,
        position,
        piece);
    jdbc.update(
        "UPDATE plt_upload SET received = ?, last_at = ? WHERE id = ?",
        received,
        clock.instant(),
        id);
    return new Upload(id, upload.purpose(), upload.bytes(), received);
  }

  /**
   * Puts the whole file into the store and forgets the pieces.
   *
   * @throws NotFound {@code UPLOAD_NOT_FOUND}
   * @throws org.onewindow.kernel.refusal.Refused {@code UPLOAD_NOT_WHOLE}, {@code
   *     UPLOAD_DIGEST_WRONG}, what the store refuses
   */
  public StoredFile finish(String account, String id) {
    Upload upload = find(account, id);
    if (upload.received() != upload.bytes()) {
      throw Refusal.of("UPLOAD_NOT_WHOLE").raise();
    }
    String promised =
        jdbc.first("SELECT sha256 FROM plt_upload WHERE id = ?", row -> row.text("sha256"), id)
            .orElseThrow(() -> new NotFound(Refusal.of("UPLOAD_NOT_FOUND")));
    try {
      StoredFile stored = files.put(whole(id));
      if (!stored.sha256().equals(promised)) {
        throw Refusal.of("UPLOAD_DIGEST_WRONG").raise();
      }
      return stored;
    } finally {
      transactions.inNew(
          () -> {
            jdbc.update("DELETE FROM plt_upload WHERE id = ?", id);
          });
    }
  }

  /** Reads one piece after the other, never the whole at once. */
  private InputStream whole(String id) {
    List<Long> positions =
        jdbc.list(
            "SELECT position FROM plt_upload_piece WHERE upload = ? ORDER BY position LIMIT 100000",
            row -> row.number("position"),
            id);
    Iterator<Long> next = positions.iterator();
    return new SequenceInputStream(
        new Enumeration<InputStream>() {
          @Override
          public boolean hasMoreElements() {
            return next.hasNext();
          }

          @Override
          public InputStream nextElement() {
            return new ByteArrayInputStream(piece(id, next.next()));
          }
        });
  }

  private byte[] piece(String id, long position) {
    return jdbc.first(
            "SELECT content FROM plt_upload_piece WHERE upload = ? AND position = ?",
            row -> row.bytes("content"),
            id,
            position)
        .orElseThrow(() -> new NotFound(Refusal.of("UPLOAD_NOT_FOUND")));
  }

  private static Upload row(Jdbc.Row row) throws java.sql.SQLException {
    return new Upload(
        row.text("id"), row.text("purpose"), row.number("bytes"), row.number("received"));
  }

  private static String newId() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String digest(byte[] piece) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(piece));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
