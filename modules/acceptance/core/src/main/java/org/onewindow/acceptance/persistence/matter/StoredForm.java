package org.onewindow.acceptance.persistence.matter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.onewindow.acceptance.domain.matter.CodeNames;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.domain.matter.MatterReader;
import org.onewindow.acceptance.domain.matter.MatterVersion;
import org.onewindow.acceptance.domain.matter.MatterWriter;

/**
 * The canonical text of an implementation list: codes instead of names, fields in a fixed order.
 *
 * @param json the text
 */
public record StoredForm(String json) {

  private static final MatterWriter WRITER = new MatterWriter(CodeNames.NONE);
  private static final MatterReader READER = new MatterReader(CodeNames.NONE);

  public static StoredForm of(ImplementationList list) {
    return new StoredForm(MatterJson.write(WRITER.write(list)).toString());
  }

  static ImplementationList read(String json) {
    MatterReader.Reading reading = READER.read(MatterJson.stored(json));
    return reading
        .list()
        .orElseThrow(
            () -> new IllegalStateException("A stored version is damaged: " + reading.findings()));
  }

  /** The list with the digest by which equal texts are recognised. */
  public static MatterVersion.Draft draft(ImplementationList list) {
    return new MatterVersion.Draft(list, of(list).digest());
  }

  String digest() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(json.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
