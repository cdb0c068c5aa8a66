package org.onewindow.platform.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of one PKCS#12 file: one key entry a seal, its alias the seal's code; certificates of
 * keys that were exchanged stay in it as certificate entries, so that old papers remain ours.
 */
final class KeyStoreKeys implements SignerKeys {

  private final Map<String, SignerKey> bySeal;
  private final Set<X509Certificate> known;

  private KeyStoreKeys(Map<String, SignerKey> bySeal, Set<X509Certificate> known) {
    this.bySeal = Map.copyOf(bySeal);
    this.known = Set.copyOf(known);
  }

  /**
   * @param algorithm that every key in it must be of
   * @throws IllegalStateException with one plain sentence that says what to configure
   */
  static KeyStoreKeys read(Path file, String password, SignatureAlgorithm algorithm) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IllegalStateException(
          "onewindow.signature.keystore names " + file + ", which cannot be read.", e);
    }
    try {
      return new Reading(password, algorithm).of(bytes);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(
          "onewindow.signature.keystore " + file + " is no PKCS#12 file or the password is wrong.",
          e);
    }
  }

  static String alias(String seal) {
    return seal.toLowerCase(Locale.ROOT);
  }

  @Override
  public Optional<SignerKey> of(SignedSeal seal) {
    return Optional.ofNullable(bySeal.get(alias(seal.code())));
  }

  @Override
  public boolean knows(X509Certificate certificate) {
    return known.contains(certificate);
  }

  /** Reads key stores, together one place of keys. */
  static final class Reading {
    private final char[] password;
    private final SignatureAlgorithm algorithm;
    private final Map<String, SignerKey> bySeal = new HashMap<>();
    private final Set<X509Certificate> known = new HashSet<>();

    Reading(String password, SignatureAlgorithm algorithm) {
      this.password = password.toCharArray();
      this.algorithm = algorithm;
    }

    KeyStoreKeys of(byte[] pkcs12) throws IOException, GeneralSecurityException {
      KeyStore store = KeyStore.getInstance("PKCS12", DetachedCms.PROVIDER);
      store.load(new ByteArrayInputStream(pkcs12), password);
      for (String alias : Collections.list(store.aliases())) {
        if (store.isKeyEntry(alias)) {
          key(store, alias);
        } else if (store.getCertificate(alias) instanceof X509Certificate retired) {
          known.add(retired);
        }
      }
      if (bySeal.isEmpty()) {
        throw new IllegalStateException("onewindow.signature.keystore has no key in it.");
      }
      return new KeyStoreKeys(bySeal, known);
    }

    private void key(KeyStore store, String alias) throws GeneralSecurityException {
      List<X509Certificate> chain =
          Arrays.stream(chain(store, alias))
              .filter(X509Certificate.class::isInstance)
              .map(X509Certificate.class::cast)
              .toList();
      if (chain.isEmpty()
          || !algorithm.fits(chain.get(0).getPublicKey())
          || !(store.getKey(alias, password) instanceof PrivateKey secret)) {
        throw new IllegalStateException(
            "onewindow.signature.keystore: the key of seal "
                + alias
                + " is not "
                + algorithm
                + " with a certificate; see onewindow.signature.algorithm.");
      }
      bySeal.put(alias(alias), new SignerKey(secret, chain));
      known.addAll(chain);
    }

    private static Certificate[] chain(KeyStore store, String alias)
        throws GeneralSecurityException {
      Certificate[] chain = store.getCertificateChain(alias);
      return chain == null ? new Certificate[0] : chain;
    }
  }
}
