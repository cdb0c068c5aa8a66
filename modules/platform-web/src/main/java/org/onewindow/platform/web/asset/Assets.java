package org.onewindow.platform.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * The files under {@code META-INF/resources/static/} of every jar, addressed with the hash of their
 * content, so that a browser may keep them for a year and still sees a new release at once.
 * Thread-safe; each file is read once and stays in memory.
 */
public final class Assets {

  private static final Map<String, String> TYPES =
      Map.of(
          "jpg", "image/jpeg",
          "txt", "text/plain;charset=UTF-8",
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2",
          "ttf", "font/ttf",
          "webmanifest", "application/manifest+json");

  /** Plain names only: no empty, hidden or parent segment can be written with it. */
  private static final Pattern NAME =
      Pattern.compile("([A-Za-z0-9][A-Za-z0-9_-]*/)*[A-Za-z0-9][A-Za-z0-9_.-]*");

  private static final Map<String, Asset> READ = new ConcurrentHashMap<>();

  private Assets() {}

  /** {@code /static/css/onewindow.css?v=1f2e3d4c5b}. */
  public static String url(String name) {
    Asset asset =
        find(name).orElseThrow(() -> new IllegalArgumentException("No static file " + name));
    return "/static/" + name + "?v=" + asset.hash();
  }

  static Optional<Asset> find(String name) {
    Asset known = READ.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null || !NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    Optional<Asset> read = read(name, type);
    read.ifPresent(asset -> READ.put(name, asset));
    return read;
  }

  private static Optional<Asset> read(String name, String type) {
    String resource = "META-INF/resources/static/" + name;
    try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      boolean text =
          type.startsWith("text/") || type.startsWith("image/svg") || type.contains("json");
      return Optional.of(new Asset(type, hash(bytes), bytes, text ? gzip(bytes) : null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(sha256).substring(0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
