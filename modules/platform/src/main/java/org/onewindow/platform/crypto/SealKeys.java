package org.onewindow.platform.crypto;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The configured keys: the first seals, all open; the index key is its own. Key material is never
 * part of a message.
 *
 * @param algorithm what new values are sealed with
 * @param indexAlgorithm what blind indexes are made with; changing it needs a new index of all rows
 * @param newest id of the key that seals
 * @param materialById key material of at least 32 bytes by key id
 * @param indexMaterial key material of at least 32 bytes
 */
record SealKeys(
    SealAlgorithm algorithm,
    SealAlgorithm indexAlgorithm,
    String newest,
    Map<String, byte[]> materialById,
    byte[] indexMaterial) {

  static final int MIN_BYTES = 32;
  private static final Pattern ID = Pattern.compile("[a-z0-9]{1,12}");

  SealKeys {
    materialById = Map.copyOf(materialById);
  }

  /**
   * Reads the configured form.
   *
   * @param ring {@code id:base64} entries separated by commas or line ends, newest first
   * @param indexKey base64
   * @throws IllegalStateException with one plain sentence that says what to configure
   */
  static SealKeys parse(
      SealAlgorithm algorithm, SealAlgorithm indexAlgorithm, String ring, String indexKey) {
    Map<String, byte[]> byId = new LinkedHashMap<>();
    for (String entry : ring.split("[,\\r\\n]+")) {
      if (!entry.isBlank()) {
        int colon = entry.indexOf(':');
        String id = colon < 0 ? "" : entry.substring(0, colon).strip();
        if (!ID.matcher(id).matches()) {
          throw new IllegalStateException(
              "onewindow.seal.keys: each entry is id:base64, the id 1 to 12 characters a-z or 0-9.");
        }
        byte[] former =
            byId.put(id, material("onewindow.seal.keys, key " + id, entry.substring(colon + 1)));
        if (former != null) {
          throw new IllegalStateException("onewindow.seal.keys: key " + id + " is named twice.");
        }
      }
    }
    if (byId.isEmpty()) {
      throw new IllegalStateException(
          "No key to seal personal data with: set onewindow.seal.keys or onewindow.seal.keys.file"
              + " (see docs/runbook/keys.md).");
    }
    if (indexKey.isBlank()) {
      throw new IllegalStateException(
          "No key for the blind index: set onewindow.seal.index.key or"
              + " onewindow.seal.index.key.file (see docs/runbook/keys.md).");
    }
    return new SealKeys(
        algorithm,
        indexAlgorithm,
        byId.keySet().iterator().next(),
        byId,
        material("onewindow.seal.index.key", indexKey));
  }

  private static byte[] material(String name, String base64) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(name + " is not base64.", e);
    }
    if (bytes.length < MIN_BYTES) {
      throw new IllegalStateException(
          name
              + " has "
              + bytes.length
              + " bytes; at least "
              + MIN_BYTES
              + " random bytes are needed.");
    }
    return bytes;
  }

  /** Never shows material. */
  @Override
  public String toString() {
    return "SealKeys[" + algorithm + ", newest " + newest + ", " + materialById.size() + " keys]";
  }
}
