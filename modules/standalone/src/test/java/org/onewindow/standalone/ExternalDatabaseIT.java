package org.onewindow.standalone;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database server that is not ours, spoken to as MySQL wants it: with TLS. */
class ExternalDatabaseIT {

  private static final String SYSTEM_KEYS = "javax.net.ssl.keyStore";
  private static final String SYSTEM_KEYS_PASSWORD = "javax.net.ssl.keyStorePassword";

  @TempDir Path work;

  @Test
  @DisplayName("数据库要求 TLS：应用服务器自己的证书库打不开也不碍事")
  void speaksTls() throws Exception {
    Path product = Path.of(System.getProperty("onewindow.product"));
    try (DataFolder data = DataFolder.take(work.resolve("data"), true)) {
      EmbeddedDatabase server =
          new EmbeddedDatabase(
              data,
              Path.of(System.getProperty("onewindow.cache")),
              product.resolve("database/mariadb.jar"),
              List.of("--ssl"),
              new Console());
      DatabaseAddress plain = server.start();
      System.setProperty(SYSTEM_KEYS, keysOfSomebodyElse().toString());
      System.setProperty(SYSTEM_KEYS_PASSWORD, "another one");
      try {
        DatabaseAddress tls =
            DatabaseAddress.of(
                plain.url().replace("sslMode=DISABLED", "sslMode=REQUIRED"),
                plain.user(),
                plain.password());
        assertThatCode(() -> new ExternalDatabase(tls, product.resolve("app")).check(true))
            .doesNotThrowAnyException();
      } finally {
        System.clearProperty(SYSTEM_KEYS);
        System.clearProperty(SYSTEM_KEYS_PASSWORD);
        server.expectEnd();
        server.stop();
      }
    }
  }

  private Path keysOfSomebodyElse() throws Exception {
    Path file = work.resolve("keystore.p12");
    KeyStore keys = KeyStore.getInstance("PKCS12");
    keys.load(null, null);
    try (OutputStream out = Files.newOutputStream(file)) {
      keys.store(out, "a password that the driver is not told".toCharArray());
    }
    return file;
  }
}
