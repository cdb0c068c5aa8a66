package org.onewindow.platform.signature;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onewindow.platform.crypto.SecretFile;

/**
 * Keys that a demonstration makes for itself when the first paper is signed, kept in the data
 * folder so that yesterday's papers are still its own. One key serves all seals, each with a
 * certificate of its own by the demonstration's authority: a county's key store has one key a seal.
 * Of two nodes that make the file at once, the first one's stays.
 */
final class DemoKeys implements SignerKeys {

  private final Path file;
  private final SignatureAlgorithm algorithm;
  private final Map<String, SignerKey> bySeal = new ConcurrentHashMap<>();
  private volatile DemoAuthority authority;

  /**
   * @param file below the data folder's secrets; made when it is first needed
   */
  DemoKeys(Path file, SignatureAlgorithm algorithm) {
    this.file = file;
    this.algorithm = algorithm;
  }

  @Override
  public Optional<SignerKey> of(SignedSeal seal) {
    return Optional.of(
        bySeal.computeIfAbsent(
            KeyStoreKeys.alias(seal.code()) + "|" + seal.words(),
            code -> authority().issue(seal.words())));
  }

  @Override
  public boolean knows(X509Certificate certificate) {
    return Files.exists(file) && authority().issued(certificate);
  }

  private DemoAuthority authority() {
    DemoAuthority known = authority;
    if (known == null) {
      synchronized (this) {
        if (authority == null) {
          authority = keptOrMade();
        }
        known = authority;
      }
    }
    return known;
  }

  private DemoAuthority keptOrMade() {
    try {
      if (!Files.exists(file)) {
        make();
      }
      return DemoAuthority.read(Files.readAllLines(file), algorithm);
    } catch (IOException e) {
      throw new IllegalStateException("The demonstration's keys cannot be kept in " + file, e);
    }
  }

  private void make() throws IOException {
    List<String> lines = DemoAuthority.fresh(algorithm).lines();
    Files.createDirectories(file.getParent());
    try {
      SecretFile.write(file, String.join("\n", lines));
    } catch (FileAlreadyExistsException faster) {
      Files.readAttributes(file, "size"); // another node's keys are the ones
    }
  }
}
