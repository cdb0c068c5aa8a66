package org.onewindow.platform.file;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/**
 * Tells the type of a file from its bytes and refuses what is broken off, is two things at once, or
 * unpacks to a flood. Reads only; what passes is stored unchanged.
 *
 * @param mostUnpacked bytes that an archive (DOCX, XLSX, OFD) may unpack to
 */
record FileInspection(long mostUnpacked) {

  private static final byte[] PDF = ascii("%PDF-");
  private static final byte[] PDF_END = ascii("%%EOF");
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] ZIP_END = {'P', 'K', 5, 6};
  private static final int ZIP_END_LENGTH = 22;
  private static final int ZIP_COMMENT = 65_535;
  private static final int PDF_TAIL = 2_048;
  private static final int MOST_ENTRIES = 10_000;
  private static final int PNG_END = 0x49454E44;

  /**
   * @throws Refused {@code FILE_TYPE_UNKNOWN}, {@code FILE_INCOMPLETE}, {@code FILE_SWELLS}
   */
  FileType typeOf(Path file) throws IOException {
    byte[] head = head(file);
    if (startsWith(head, ZIP)) {
      return archive(file);
    }
    if (endsAsArchive(file)) {
      throw unknown(); // a picture or PDF that is an archive as well
    }
    if (startsWith(head, PDF)) {
      return pdf(file);
    }
    if (startsWith(head, PNG)) {
      return png(file);
    }
    if (head.length > 2
        && head[0] == (byte) 0xFF
        && head[1] == (byte) 0xD8
        && head[2] == (byte) 0xFF) {
      return jpeg(file);
    }
    throw unknown();
  }

  private static FileType pdf(Path file) throws IOException {
    if (indexOf(tail(file, PDF_TAIL), PDF_END) < 0) {
      throw incomplete();
    }
    return FileType.PDF;
  }

  /** Walks the chunks: the last one is IEND and nothing follows. */
  private static FileType png(Path file) throws IOException {
    try (DataInputStream in = read(file)) {
      in.skipNBytes(PNG.length);
      int type;
      do {
        long length = Integer.toUnsignedLong(in.readInt());
        type = in.readInt();
        in.skipNBytes(length + Integer.BYTES);
      } while (type != PNG_END);
      if (in.read() >= 0) {
        throw unknown();
      }
      return FileType.PNG;
    } catch (EOFException e) {
      throw incomplete();
    }
  }

  /** Walks the segments to the end of the image; phones write further data behind it. */
  private static FileType jpeg(Path file) throws IOException {
    try (DataInputStream in = read(file)) {
      in.skipNBytes(2);
      int marker = marker(in);
      while (marker != 0xD9) {
        boolean scan = marker == 0xDA;
        if (marker < 0xD0 || marker > 0xD7) {
          int length = in.readUnsignedShort();
          if (length < 2) {
            throw unknown();
          }
          in.skipNBytes(length - 2L);
        }
        marker = scan ? markerAfterScan(in) : marker(in);
      }
      return FileType.JPEG;
    } catch (EOFException e) {
      throw incomplete();
    }
  }

  private static int marker(DataInputStream in) throws IOException {
    if (in.readUnsignedByte() != 0xFF) {
      throw unknown();
    }
    int marker = in.readUnsignedByte();
    while (marker == 0xFF) {
      marker = in.readUnsignedByte();
    }
    return marker;
  }

  private static int markerAfterScan(DataInputStream in) throws IOException {
    while (true) {
      if (in.readUnsignedByte() == 0xFF) {
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
          marker = in.readUnsignedByte();
        }
        if (marker != 0 && (marker < 0xD0 || marker > 0xD7)) {
          return marker;
        }
      }
    }
  }

  /** A whole archive without a comment, whose parts say what it is and unpack within bounds. */
  private FileType archive(Path file) throws IOException {
    if (!startsWith(tail(file, ZIP_END_LENGTH), ZIP_END)) {
      throw incomplete();
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      FileType type = contentOf(zip);
      unpack(zip);
      return type;
    } catch (ZipException | EOFException e) {
      throw incomplete();
    }
  }

  private static FileType contentOf(ZipFile zip) {
    boolean office = zip.getEntry("[Content_Types].xml") != null;
    boolean word = office && zip.getEntry("word/document.xml") != null;
    boolean sheet = office && zip.getEntry("xl/workbook.xml") != null;
    boolean ofd = zip.getEntry("OFD.xml") != null;
    boolean macros = zip.stream().anyMatch(e -> e.getName().endsWith("vbaProject.bin"));
    if (macros || (word ? 1 : 0) + (sheet ? 1 : 0) + (ofd ? 1 : 0) != 1) {
      throw unknown();
    }
    return word ? FileType.DOCX : sheet ? FileType.XLSX : FileType.OFD;
  }

  /** Really unpacks, since the sizes that an archive states can lie; also finds broken parts. */
  private void unpack(ZipFile zip) throws IOException {
    if (zip.size() > MOST_ENTRIES) {
      throw swells();
    }
    long total = 0;
    byte[] buffer = new byte[64 * 1024];
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      CRC32 sum = new CRC32();
      try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          total += n;
          if (total > mostUnpacked) {
            throw swells();
          }
        }
      }
      if (sum.getValue() != entry.getCrc()) {
        throw incomplete();
      }
    }
  }

  /** Whether the file ends with a directory of an archive that fits to its end. */
  private static boolean endsAsArchive(Path file) throws IOException {
    byte[] tail = tail(file, ZIP_END_LENGTH + ZIP_COMMENT);
    for (int at = tail.length - ZIP_END_LENGTH; at >= 0; at--) {
      if (matches(tail, at, ZIP_END)) {
        int comment = (tail[at + 20] & 0xFF) | (tail[at + 21] & 0xFF) << 8;
        if (at + ZIP_END_LENGTH + comment == tail.length) {
          return true;
        }
      }
    }
    return false;
  }

  private static DataInputStream read(Path file) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 64 * 1024));
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(16);
    }
  }

  private static byte[] tail(Path file, int most) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      byte[] tail = new byte[(int) Math.min(most, in.length())];
      in.seek(in.length() - tail.length);
      in.readFully(tail);
      return tail;
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return matches(bytes, 0, start);
  }

  private static boolean matches(byte[] bytes, int at, byte[] part) {
    return at + part.length <= bytes.length
        && Arrays.equals(bytes, at, at + part.length, part, 0, part.length);
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    for (int at = 0; at <= bytes.length - part.length; at++) {
      if (matches(bytes, at, part)) {
        return at;
      }
    }
    return -1;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static Refused unknown() {
    return Refusal.of("FILE_TYPE_UNKNOWN").raise();
  }

  private static Refused incomplete() {
    return Refusal.of("FILE_INCOMPLETE").raise();
  }

  private Refused swells() {
    return Refusal.of("FILE_SWELLS", mostUnpacked >> 20).raise();
  }
}
